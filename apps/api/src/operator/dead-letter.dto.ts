import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { QUEUES, type QueueName } from '#platform';
import { PageQuery } from '../http/page.query.js';
import { QUEUE_MEANINGS } from './queue-meanings.js';

const INSTANT = { format: 'date-time', example: '2026-11-24T08:15:00.000Z' } as const;
const ID = { format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' } as const;

export class DeadLettersQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['open', 'discarded'],
    default: 'open',
    description: 'open: waits for a decision; discarded: an operator decided that it is not to be done.',
  })
  @IsOptional()
  @IsIn(['open', 'discarded'])
  state: 'open' | 'discarded' = 'open';

  @ApiPropertyOptional({ description: 'Only this kind of job.', example: 'digest-send' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  job?: string;

  @ApiPropertyOptional({ enum: QUEUES, description: QUEUE_MEANINGS })
  @IsOptional()
  @IsIn(QUEUES)
  queue?: QueueName;
}

export class RetryDto {
  @ApiProperty({ description: 'The kind of job.', maxLength: 64, example: 'invitation-issued' })
  @IsString()
  @MaxLength(64)
  job!: string;
}

export class RetriedDto {
  @ApiProperty({ type: 'integer', description: 'How many are handed to their queue.', example: 42 })
  retried!: number;

  @ApiProperty({ description: 'Whether there may be more: call again.', example: false })
  more!: boolean;
}

export class DiscardDto {
  @ApiProperty({
    description: 'Why the job is not to be done; kept with the letter and in the audit trail.',
    minLength: 1,
    maxLength: 500,
    example: 'The recipient’s domain no longer exists.',
  })
  @IsString()
  @MaxLength(500)
  reason!: string;
}

export class DeadLetterDto {
  @ApiProperty(ID)
  id!: string;

  @ApiProperty({ example: 'digest-send' })
  job!: string;

  @ApiProperty({
    enum: QUEUES,
    nullable: true,
    description: `${QUEUE_MEANINGS} Null: no job has this name any more.`,
  })
  queue!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Ids of what the job was about.' })
  payload!: object;

  @ApiProperty(INSTANT)
  createdAt!: string;

  @ApiProperty({ ...INSTANT, description: 'When it was given up.' })
  failedAt!: string;

  @ApiProperty({
    type: 'integer',
    description: 'How often it was given to a queue, each time with five tries.',
    example: 5,
  })
  handOvers!: number;

  @ApiProperty({ type: String, nullable: true, example: 'Error: connect ECONNREFUSED 10.0.0.7:587' })
  lastError!: string | null;

  @ApiProperty({ ...INSTANT, type: String, nullable: true })
  discardedAt!: string | null;

  @ApiProperty({ ...ID, type: String, nullable: true })
  discardedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  discardReason!: string | null;
}

export class JobErrorDto {
  @ApiProperty(INSTANT)
  at!: string;

  @ApiProperty({ type: 'integer', description: 'Which hand-over the try belonged to.', example: 5 })
  handOver!: number;

  @ApiProperty({ example: 'Error: connect ECONNREFUSED 10.0.0.7:587' })
  error!: string;
}

export class DeadLetterWithErrorsDto extends DeadLetterDto {
  @ApiProperty({ type: [JobErrorDto], description: 'Every failed try, the latest first.' })
  errors!: readonly JobErrorDto[];
}
