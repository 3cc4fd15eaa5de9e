import { ApiPropertyOptional } from '@nestjs/swagger';
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
