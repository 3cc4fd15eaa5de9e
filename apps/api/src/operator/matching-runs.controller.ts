import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { MatchingRuns, percentOf, type MatchingRun } from '#matching';
import type { Page } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { MatchingRunDto } from './matching-run.dto.js';

@ApiTags('operator')
@Controller('v1/matching-runs')
export class MatchingRunsController {
  constructor(private readonly runs: MatchingRuns) {}

  @Post()
  @HttpCode(202)
  @Permission('matching-run.start')
  @ApiOperation({
    summary: 'Operator: match everything anew, with new statistics',
    description:
      'In the background: follow `percent` at the address in `Location`. It happens every night by itself.',
  })
  @ApiAcceptedResponse({ type: MatchingRunDto })
  @ApiProblems(401, 403)
  async start(
    @Caller() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MatchingRunDto> {
    const run = await this.runs.start(principal);
    void reply.header('location', `/v1/matching-runs/${run.id}`);
    return runToDto(run);
  }

  @Get()
  @Permission('matching-run.read')
  @ApiOperation({ summary: 'Operator: refreshes of all matches, newest first' })
  @ApiPage(MatchingRunDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<MatchingRunDto>> {
    const { items, next } = await this.runs.list(principal, query);
    return { items: items.map(runToDto), next };
  }

  @Get(':id')
  @Permission('matching-run.read')
  @ApiOperation({ summary: 'Operator: how far is it?' })
  @ApiOkResponse({ type: MatchingRunDto })
  @ApiProblems(401, 403, 404)
  async get(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<MatchingRunDto> {
    return runToDto(await this.runs.get(principal, id));
  }

  @Post(':id/stop')
  @HttpCode(200)
  @Permission('matching-run.stop')
  @ApiOperation({
    summary: 'Operator: stop it after the lot that is being matched',
    description: 'What it has matched stays; other lots keep the matches that they had.',
  })
  @ApiOkResponse({ type: MatchingRunDto })
  @ApiProblems(401, 403, 404, 409)
  async stop(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<MatchingRunDto> {
    return runToDto(await this.runs.stop(principal, id));
  }

  @Post(':id/resume')
  @HttpCode(202)
  @Permission('matching-run.resume')
  @ApiOperation({ summary: 'Operator: let a stopped run go on where it was' })
  @ApiAcceptedResponse({ type: MatchingRunDto })
  @ApiProblems(401, 403, 404, 409)
  async resume(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<MatchingRunDto> {
    return runToDto(await this.runs.resume(principal, id));
  }
}

const runToDto = (run: MatchingRun): MatchingRunDto => ({
  ...run,
  percent: percentOf(run),
  createdAt: run.createdAt.toISOString(),
  startedAt: run.startedAt?.toISOString() ?? null,
  stoppedAt: run.stoppedAt?.toISOString() ?? null,
  finishedAt: run.finishedAt?.toISOString() ?? null,
});
