import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { RESERVATIONS, TENDER_STATES, type ReservationFilter, type TenderState } from '#tenders';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query.js';
import { STATUS } from './tender.dto.js';

const VALUE = { type: String, pattern: '^\\d{1,10}(\\.\\d{1,2})?$' };
const AMOUNT = { message: 'an amount is written like "125000.00"' };

/** A decimal text as minor units; what is none stays, to be refused. */
const wholeAmount = ({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,10}(\.\d{1,2})?$/.test(value) ? Math.round(Number(value) * 100) : value;

/** What tenders are narrowed to; all that is given must hold. */
export class TenderFilterQuery {
  @ApiPropertyOptional({
    minLength: 1,
    maxLength: 200,
    description:
      'Words in title, lots, descriptions, requirements or the name of the buyer, in any form of them; "a phrase"; this or that (ELLER); -without. Those whose title has them come first, then the best; at most 600 are ranked, the latest 300 with the words in the title and the latest 300 with them anywhere, so narrow a wider search by filters. Where nothing has them, what was probably meant is answered.',
    example: 'spisefællesskab ældre',
  })
  @IsOptional()
  @IsString()
  q?: string;

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

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Open tenders whose deadline lies after this instant.',
    example: '2027-01-01T00:00:00Z',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  closingAfter?: string;

  @ApiPropertyOptional({
    enum: RESERVATIONS,
    description:
      'Directive 2014/24/EU. 20: a lot is reserved by art. 20; 77: by art. 77; any: by either; none: no lot is reserved.',
    example: '77',
  })
  @IsOptional()
  @IsIn(RESERVATIONS)
  reserved?: ReservationFilter;

  @ApiPropertyOptional({
    ...VALUE,
    description: 'Least estimated value of all lots together; tenders with a lot without value are left out.',
    example: '100000.00',
  })
  @IsOptional()
  @Transform(wholeAmount)
  @IsInt(AMOUNT)
  valueFrom?: number;

  @ApiPropertyOptional({
    ...VALUE,
    description: 'Highest estimated value of all lots together.',
    example: '2000000.00',
  })
  @IsOptional()
  @Transform(wholeAmount)
  @IsInt(AMOUNT)
  valueTo?: number;

  @ApiPropertyOptional({
    description: 'Currency (ISO 4217) of the range; tenders in others are left out.',
    default: 'DKK',
  })
  @IsOptional()
  @IsString()
  currency?: string;
}

export class TendersQuery extends IntersectionType(PageQuery, TenderFilterQuery) {}
