import { ApiPropertyOptional } from '@nestjs/swagger';
import { MATCH_MARKS, type MatchMark } from '#matching';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.query.js';

export class MatchesQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['eligible', 'unclear'],
    description:
      'One of the two lists; both mixed by score where left out. eligible: meets every mandatory requirement; unclear: a mandatory one is not stated.',
  })
  @IsOptional()
  @IsIn(['eligible', 'unclear'])
  eligibility?: 'eligible' | 'unclear';
}

const MARK = {
  enum: MATCH_MARKS,
  description:
    'Only lots with this mark; left out: all but the dismissed. saved: to come back to; dismissed: shown nowhere else.',
};

/** A vendor's list of near misses. */
export class MarkedQuery extends PageQuery {
  @ApiPropertyOptional(MARK)
  @IsOptional()
  @IsIn(MATCH_MARKS)
  mark?: MatchMark;
}

/** A vendor's list of matches. */
export class VendorMatchesQuery extends MatchesQuery {
  @ApiPropertyOptional(MARK)
  @IsOptional()
  @IsIn(MATCH_MARKS)
  mark?: MatchMark;
}
