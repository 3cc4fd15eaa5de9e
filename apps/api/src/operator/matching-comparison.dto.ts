import { ApiProperty } from '@nestjs/swagger';
import { DRIFT_KINDS, MATCHING_COMPARISON_STATES } from '#matching';

const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;
const INSTANT = { format: 'date-time', example: '2026-11-24T02:15:00.000Z' } as const;
const KINDS =
  'missing: no row where there should be one; surplus: a row where there should be none; other-eligibility: another eligibility, or another number of requirements missing; other-score: only the score differs.';

class DriftCountsDto {
  @ApiProperty({ type: 'integer', example: 0 })
  missing!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  surplus!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  'other-eligibility'!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  'other-score'!: number;
}

class FindingsDto {
  @ApiProperty({ enum: ['match', 'near-miss'] })
  kind!: string;

  @ApiProperty({ enum: ['eligible', 'unclear', 'ineligible'] })
  eligibility!: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, example: 62 })
  score!: number;

  @ApiProperty({ description: 'Before rounding.', example: 61.7 })
  exactScore!: number;

  @ApiProperty({ type: 'integer', description: 'Mandatory requirements that are not met.', example: 0 })
  missing!: number;
}

class DriftDto {
  @ApiProperty({ enum: DRIFT_KINDS, description: KINDS })
  kind!: string;

  @ApiProperty(ID)
  lotId!: string;

  @ApiProperty(ID)
  vendorId!: string;

  @ApiProperty({ type: FindingsDto, nullable: true, description: 'Null where no row is stored.' })
  stored!: FindingsDto | null;

  @ApiProperty({ type: FindingsDto, nullable: true, description: 'Null where there should be no row.' })
  expected!: FindingsDto | null;
}

export class MatchingComparisonDto {
  @ApiProperty(ID)
  id!: string;

  @ApiProperty({ description: 'What asked for it: `night` or `operator`.', example: 'night' })
  reason!: string;

  @ApiProperty({
    enum: MATCHING_COMPARISON_STATES,
    description:
      'waiting: to be begun, or put off while an import or a refresh of all matches is under way; running; done. The figures are 0 until it is done.',
  })
  state!: string;

  @ApiProperty({
    ...ID,
    type: String,
    nullable: true,
    description: 'The operator who asked for it, where one did.',
  })
  requestedBy!: string | null;

  @ApiProperty({ type: 'integer', description: 'Lots that were open.', example: 1200 })
  lotsOpen!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Lots that were compared: all, or, of more than 500, the sample of the day.',
    example: 500,
  })
  lotsCompared!: number;

  @ApiProperty({ type: 'integer', example: 8400 })
  vendors!: number;

  @ApiProperty({ type: 'integer', description: 'Stored rows that were looked at.', example: 31000 })
  rows!: number;

  @ApiProperty({ type: DriftCountsDto, description: `Pairs that differ. ${KINDS}` })
  drift!: DriftCountsDto;

  @ApiProperty({
    type: 'integer',
    description: 'Pairs that differ only because their vendor or lot waits to be matched: no drift.',
    example: 3,
  })
  excused!: number;

  @ApiProperty({ type: [DriftDto], description: 'At most ten pairs of each kind.' })
  examples!: DriftDto[];

  @ApiProperty(INSTANT)
  createdAt!: string;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  startedAt!: string | null;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  finishedAt!: string | null;
}
