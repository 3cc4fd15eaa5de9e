import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { AddressConfirmations, DigestProblems, PROBLEM_STATES, type ProblemState } from '#digests';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { IsIn, IsOptional } from 'class-validator';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';

const STATE = {
  enum: PROBLEM_STATES,
  description:
    'uncertain: the connection broke when the server may have taken the mail, so it is not sent again by itself; failed: the server refused it for good, or for too long.',
  example: 'uncertain',
};

class DigestProblemsQuery extends PageQuery {
  @ApiPropertyOptional({ ...STATE, description: `Only these; both where left out. ${STATE.description}` })
  @IsOptional()
  @IsIn(PROBLEM_STATES)
  state?: ProblemState;
}

class DigestProblemDto {
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

  @ApiProperty(STATE)
  state!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the server said, or what happened.',
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

  @ApiProperty({ format: 'date-time', example: '2026-11-23T06:10:00.000Z' })
  since!: string;
}

class SuppressedAddressDto {
  @ApiProperty({ example: 'ada@example.dk' })
  address!: string;

  @ApiProperty({ description: 'What the mail server said.', example: '550 5.1.1 no such mailbox' })
  reason!: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-23T06:10:00.000Z' })
  suppressedAt!: string;
}

/** What operators look after in the mails of the house. */
@ApiTags('digests')
@Controller('v1')
export class DigestProblemsController {
  constructor(
    private readonly problems: DigestProblems,
    private readonly addresses: AddressConfirmations,
  ) {}

  @Get('digest-problems')
  @Permission('digest-problem.read')
  @ApiOperation({
    summary: 'Digests that did not arrive, or may not have',
    description: 'For operators. Newest first.',
  })
  @ApiPage(DigestProblemDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() { state, ...page }: DigestProblemsQuery,
  ): Promise<Page<DigestProblemDto>> {
    const { items, next } = await this.problems.list(principal, state, page);
    return { items: items.map((item) => ({ ...item, since: item.since.toISOString() })), next };
  }

  @Get('suppressed-addresses')
  @Permission('digest-problem.read')
  @ApiOperation({
    summary: 'Addresses that take no mail',
    description:
      'For operators. A mail server said so; no digests go there until their holders confirm them anew.',
  })
  @ApiPage(SuppressedAddressDto)
  @ApiProblems(400, 401, 403, 422)
  async suppressed(
    @Caller() principal: Principal,
    @Query() query: PageQuery,
  ): Promise<Page<SuppressedAddressDto>> {
    const { items, next } = await this.addresses.list(principal, query);
    return { items: items.map((item) => ({ ...item, suppressedAt: item.suppressedAt.toISOString() })), next };
  }
}
