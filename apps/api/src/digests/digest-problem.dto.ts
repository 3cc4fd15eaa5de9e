import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DIGEST_STATES, PROBLEM_STATES, SETTLEMENTS, type ProblemState, type Settlement } from '#digests';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.query.js';

const PROBLEMS =
  'uncertain: the connection broke when the server may have taken the mail, so it is not sent again by itself; failed: the server refused it for good, or for too long, or an operator found that it was lost.';

export class DigestProblemsQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: PROBLEM_STATES,
    description: `Only these; both where left out. ${PROBLEMS}`,
    example: 'uncertain',
  })
  @IsOptional()
  @IsIn(PROBLEM_STATES)
  state?: ProblemState;
}

export class DigestProblemDto {
  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01' })
  id!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d02' })
  runId!: string;

  @ApiProperty({ format: 'uuid', example: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d03' })
  userId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null where the account is gone.',
    example: 'ada@example.dk',
  })
  email!: string | null;

  @ApiProperty({ description: 'ISO 8601 week or day.', example: '2026-W48' })
  period!: string;

  @ApiProperty({
    enum: DIGEST_STATES,
    description: `${PROBLEMS} planned, rendered: it waits; sending: it is under way; sent: the server took it, or an operator found that it arrived; suppressed: it was not wanted any more.`,
    example: 'uncertain',
  })
  state!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the server said, what happened, or why an operator settled it.',
    example: 'the attempt was cut off',
  })
  reason!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'By which the mail can be looked for in the logs of the mail server.',
    example: '<digest.019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01@medspil.example>',
  })
  messageId!: string | null;

  @ApiProperty({ example: 1 })
  attempts!: number;

  @ApiProperty({
    format: 'date-time',
    description: 'Since when it is in this state.',
    example: '2026-11-23T06:10:00.000Z',
  })
  since!: string;

  @ApiProperty({ description: 'Grows with every move. Its ETag is what If-Match takes.', example: 4 })
  version!: number;
}

export class SettlementDto {
  @ApiProperty({
    enum: SETTLEMENTS,
    description:
      'arrived: the mail server’s log or the person says so; lost: it did not arrive, and the next digest tells what it told; resend: it is sent again with the same Message-ID, so that a mailbox that has it can tell.',
    example: 'arrived',
  })
  @IsIn(SETTLEMENTS)
  settlement!: Settlement;

  @ApiProperty({
    description: 'How you know; kept with the digest and in the audit trail.',
    minLength: 1,
    maxLength: 500,
    example: 'The relay logged “250 2.0.0 Ok: queued” for this Message-ID.',
  })
  @IsString()
  @MaxLength(500)
  reason!: string;
}
