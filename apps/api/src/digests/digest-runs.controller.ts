import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestRuns, type DigestRun } from '#digests';
import type { Principal } from '#identity';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { DigestRunDto } from './digest-run.dto.js';

@ApiTags('digests')
@Controller('v1/digest-runs')
export class DigestRunsController {
  constructor(private readonly runs: DigestRuns) {}

  @Post()
  @HttpCode(202)
  @Permission('digest-run.create')
  @ApiOperation({
    summary: 'Send everybody’s digest of this week or day now',
    description:
      'For operators. Does not wait for anybody’s day and hour. Who has a digest of the present week (or day, if daily) gets no second one.',
  })
  @ApiAcceptedResponse({ type: DigestRunDto, description: 'It runs in the background; look at it again.' })
  @ApiProblems(401, 403)
  async start(
    @Caller() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DigestRunDto> {
    const run = await this.runs.start(principal);
    void reply.header('location', `/v1/digest-runs/${run.id}`);
    return runToDto(run);
  }

  @Get(':id')
  @Permission('digest-run.read')
  @ApiOperation({ summary: 'How far is a run?', description: 'For operators.' })
  @ApiOkResponse({ type: DigestRunDto })
  @ApiProblems(401, 403, 404)
  async get(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<DigestRunDto> {
    return runToDto(await this.runs.get(principal, id));
  }
}

const runToDto = ({ startedAt, plannedAt, ...run }: DigestRun): DigestRunDto => ({
  ...run,
  startedAt: startedAt.toISOString(),
  plannedAt: plannedAt?.toISOString() ?? null,
});
