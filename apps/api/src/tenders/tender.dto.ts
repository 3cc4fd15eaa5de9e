import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { TARGET_GROUPS, type TargetGroup } from '#reference';
import { TENDER_STATES } from '#tenders';
import { MoneyDto } from '../http/money.dto.js';
import { FieldProblemDto } from '../http/problem.js';
import { termProperty } from '../http/term-property.js';
import { LotInputDto } from './lot.dto.js';
import { RequirementDto } from './requirement.dto.js';

export const STATUS = {
  enum: TENDER_STATES,
  description:
    'By the clock of the platform. draft: only its buyer sees it; published: open for responses; closed: the deadline has passed; cancelled: called off after publication, with a reason; archived: an imported award notice, never open here.',
  example: 'published',
};

export class LotSummaryDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11' })
  id!: string;

  @ApiProperty({ example: 'Fællesspisning i tre lokalcentre' })
  title!: string;

  @ApiPropertyOptional({ example: '55320000' })
  mainCpv?: string;

  @ApiProperty({ type: [String], example: ['0461'] })
  areas!: readonly string[];

  @ApiPropertyOptional({ type: MoneyDto })
  value?: MoneyDto;
}

export class LotDto extends OmitType(LotInputDto, ['id', 'additionalCpv', 'beneficiaries', 'requirements']) {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d11' })
  id!: string;

  @ApiProperty({ type: [String], example: ['85312000'] })
  additionalCpv!: readonly string[];

  @ApiProperty({
    ...termProperty(TARGET_GROUPS, 'Whom this lot is for.'),
    isArray: true,
    example: ['lonely'],
  })
  beneficiaries!: readonly TargetGroup[];

  @ApiProperty({ type: [RequirementDto] })
  requirements!: readonly RequirementDto[];
}

class TenderHeadDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d13' })
  id!: string;

  @ApiProperty({
    description: 'Open Contracting id.',
    example: 'ocds-medspl-019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d13',
  })
  ocid!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Not there for an imported award notice.',
    example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d12',
  })
  buyerId?: string;

  @ApiProperty({ example: 'Nordby Kommune (fiktiv)' })
  buyerName!: string;

  @ApiProperty({ example: 'Fællesskab mod ensomhed (fiktivt)' })
  title!: string;

  @ApiProperty({
    enum: ['da', 'en', 'und'],
    description: 'da: Danish; en: English; und: another one, only of imported award notices.',
    example: 'da',
  })
  language!: string;

  @ApiPropertyOptional({ description: 'Not there for an imported award notice.', example: 'light-regime' })
  procedure?: string;

  @ApiProperty(STATUS)
  status!: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2027-01-15T11:00:00.000Z' })
  submissionDeadline?: Date;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'From this instant on no questions are taken.',
    example: '2027-01-04T11:00:00.000Z',
  })
  enquiriesCloseAt?: Date;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description:
      'Until when every question is to be answered, from publication on: six days before the deadline above the thresholds (Directive 2014/24/EU art. 53(2)), else the deadline.',
    example: '2027-01-08T23:00:00.000Z',
  })
  answersDueAt?: Date;

  @ApiPropertyOptional({
    description: 'How many questions wait for an answer; only for members of the buyer.',
    example: 2,
  })
  openEnquiries?: number;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-11-24T08:15:00.000Z' })
  createdAt!: Date;

  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-11-25T09:00:00.000Z' })
  publishedAt?: Date;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'The deadline, once it has passed.',
    example: '2027-01-15T11:00:00.000Z',
  })
  closedAt?: Date;

  @ApiPropertyOptional({ type: String, format: 'date-time', example: '2026-12-01T10:30:00.000Z' })
  cancelledAt?: Date;

  @ApiPropertyOptional({ example: 'Bevillingen er faldet bort.' })
  cancellationReason?: string;

  @ApiProperty({ description: 'Grows with every change; its ETag is what If-Match takes.', example: 2 })
  version!: number;
}

export class TenderSummaryDto extends TenderHeadDto {
  @ApiProperty({ type: [LotSummaryDto] })
  lots!: readonly LotSummaryDto[];
}

export class TenderDto extends TenderHeadDto {
  @ApiProperty({ example: 'En velfærdsprøvehandling for ældre, der spiser alene.' })
  description!: string;

  @ApiProperty({
    ...termProperty(TARGET_GROUPS, 'Whom the pilot is for.'),
    isArray: true,
    example: ['older-people'],
  })
  beneficiaries!: readonly TargetGroup[];

  @ApiPropertyOptional({ example: 'Færre ældre oplever at være ensomme.' })
  benefit?: string;

  @ApiPropertyOptional({
    description: 'Why the work is not divided into lots (Directive 2014/24/EU art. 46(1)).',
    example: 'De samme borgere skal møde de samme besøgsvenner, og en opdeling ville bryde forløbene.',
  })
  notDividedReason?: string;

  @ApiProperty({
    description: 'Whether a vendor takes part in one response to a lot at most, alone or in a team.',
    example: false,
  })
  oneResponsePerLot!: boolean;

  @ApiProperty({ type: [LotDto] })
  lots!: readonly LotDto[];

  @ApiProperty({
    type: [FieldProblemDto],
    description: 'What was accepted but is worth a look, e.g. a CPV code in no list.',
  })
  warnings!: readonly FieldProblemDto[];
}
