import { ApiPropertyOptional } from '@nestjs/swagger';
import { TENDER_STATES, type TenderState } from '#tenders';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query.js';
import { STATUS } from './tender.dto.js';

export class TendersQuery extends PageQuery {
  @ApiPropertyOptional({
    ...STATUS,
    description: `${STATUS.description} Everything but archived where left out; drafts only of your own buyer.`,
  })
  @IsOptional()
  @IsIn(TENDER_STATES)
  status?: TenderState;

  @ApiPropertyOptional({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d12' })
  @IsOptional()
  @IsString()
  buyerId?: string;

  @ApiPropertyOptional({
    description: 'CPV code or the first digits of a branch, at least two: a lot lies in it.',
    example: '853',
  })
  @IsOptional()
  @IsString()
  cpv?: string;

  @ApiPropertyOptional({
    description: 'Municipality or NUTS code: a lot is delivered there, in a part of it or around it.',
    example: '0461',
  })
  @IsOptional()
  @IsString()
  area?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Open tenders whose deadline lies before this instant.',
    example: '2027-02-01T00:00:00Z',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  closingBefore?: string;
}
