import { ApiProperty } from '@nestjs/swagger';
import { MATCHING_RUN_STATES } from '#matching';

const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;
const INSTANT = { format: 'date-time', example: '2026-11-24T01:15:00.000Z' } as const;

export class MatchingRunDto {
  @ApiProperty(ID)
  id!: string;

  @ApiProperty({ description: 'What asked for it: the night, an import, an operator, …', example: 'night' })
  reason!: string;

  @ApiProperty({
    enum: MATCHING_RUN_STATES,
    description:
      'planned: its statistics and lots are being found; running: lots are matched; stopped: by an operator, to be resumed; superseded: a newer run began, which matches every lot anyway; done: every lot was matched.',
  })
  state!: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: '100 only when done.', example: 42 })
  percent!: number;

  @ApiProperty({
    ...ID,
    type: String,
    nullable: true,
    description: 'The operator who asked for it, where one did.',
  })
  requestedBy!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Rules and statistics.',
    example: '1+3f9ac2d41b07',
  })
  scoringVersion!: string | null;

  @ApiProperty({ type: 'integer', example: 5000 })
  lotsTotal!: number;

  @ApiProperty({ type: 'integer', example: 2100 })
  lotsDone!: number;

  @ApiProperty(INSTANT)
  createdAt!: string;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  startedAt!: string | null;

  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'When it was last stopped.' })
  stoppedAt!: string | null;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  finishedAt!: string | null;
}
