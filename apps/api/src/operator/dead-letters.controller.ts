import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { DeadLetterDesk, type DeadLetterWithErrors } from '#operations';
import type { DeadLetter, Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import {
  DeadLetterDto,
  DeadLettersQuery,
  DeadLetterWithErrorsDto,
  DiscardDto,
  RetriedDto,
  RetryDto,
} from './dead-letter.dto.js';

@ApiTags('operator')
@Controller('v1/dead-letters')
export class DeadLettersController {
  constructor(private readonly desk: DeadLetterDesk) {}

  @Get()
  @Permission('dead-letter.read')
  @ApiOperation({
    summary: 'Operator: jobs that were given up, the latest first',
    description:
      'A job is given up after eight hand-overs to its queue, each with five tries, over about two days.',
  })
  @ApiPage(DeadLetterDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() { state, job, queue, limit, after }: DeadLettersQuery,
  ): Promise<Page<DeadLetterDto>> {
    const filter = { discarded: state === 'discarded', job, queue };
    const { items, next } = await this.desk.list(principal, filter, { limit, after });
    return { items: items.map(letterToDto), next };
  }

  @Get(':id')
  @Permission('dead-letter.read')
  @ApiOperation({ summary: 'Operator: a dead letter with everything that went wrong' })
  @ApiOkResponse({ type: DeadLetterWithErrorsDto })
  @ApiProblems(401, 403, 404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
  ): Promise<DeadLetterWithErrorsDto> {
    return withErrorsToDto(await this.desk.get(principal, id));
  }

  @Post('retry')
  @HttpCode(202)
  @Permission('dead-letter.retry')
  @ApiOperation({
    summary: 'Operator: let all dead letters of a kind of job be tried again',
    description: '200 of them at a time, the longest given up first, each as often as a new job.',
  })
  @ApiAcceptedResponse({ type: RetriedDto })
  @ApiProblems(400, 401, 403, 422)
  retryAll(@Caller() principal: Principal, @Body() { job }: RetryDto): Promise<RetriedDto> {
    return this.desk.retryAll(principal, job);
  }

  @Post(':id/retry')
  @HttpCode(202)
  @Permission('dead-letter.retry')
  @ApiOperation({
    summary: 'Operator: let the job be tried again',
    description: 'As often as a new one. It leaves the list; where it fails for good again, it comes back.',
  })
  @ApiAcceptedResponse({ description: 'It is handed to its queue.' })
  @ApiProblems(401, 403, 404, 409)
  retry(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<void> {
    return this.desk.retry(principal, id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Permission('dead-letter.discard')
  @ApiOperation({
    summary: 'Operator: decide that the job is not to be done',
    description: 'The letter stays, with the reason; nothing is deleted.',
  })
  @ApiOkResponse({ type: DeadLetterWithErrorsDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async discard(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: DiscardDto,
  ): Promise<DeadLetterWithErrorsDto> {
    return withErrorsToDto(await this.desk.discard(principal, id, reason));
  }
}

const letterToDto = (letter: DeadLetter): DeadLetterDto => ({
  id: letter.id,
  job: letter.job,
  queue: letter.queue,
  payload: letter.payload,
  createdAt: letter.createdAt.toISOString(),
  failedAt: letter.failedAt.toISOString(),
  handOvers: letter.handOvers,
  lastError: letter.lastError,
  discardedAt: letter.discardedAt?.toISOString() ?? null,
  discardedBy: letter.discardedBy,
  discardReason: letter.discardReason,
});

const withErrorsToDto = (letter: DeadLetterWithErrors): DeadLetterWithErrorsDto => {
  const errors = letter.errors.map(({ at, handOver, error }) => ({ at: at.toISOString(), handOver, error }));
  return Object.assign(letterToDto(letter), { errors });
};
