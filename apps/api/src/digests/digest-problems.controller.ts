import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DigestProblems, type DigestProblem } from '#digests';
import type { Principal } from '#identity';
import { etagOf, type Page } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { DigestProblemDto, DigestProblemsQuery, SettlementDto } from './digest-problem.dto.js';

/** What operators look after in the digests that were sent. */
@ApiTags('digests')
@Controller('v1/digest-problems')
export class DigestProblemsController {
  constructor(private readonly problems: DigestProblems) {}

  @Get()
  @Permission('digest-problem.read')
  @ApiOperation({
    summary: 'Operator: digests that did not arrive, or may not have',
    description: 'Newest first.',
  })
  @ApiPage(DigestProblemDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() { state, ...page }: DigestProblemsQuery,
  ): Promise<Page<DigestProblemDto>> {
    const { items, next } = await this.problems.list(principal, state, page);
    return { items: items.map(problemToDto), next };
  }

  @Get(':id')
  @Permission('digest-problem.read')
  @ApiOperation({ summary: 'Operator: how did this digest fare?', description: 'Whatever its state.' })
  @ApiOkResponse({ type: DigestProblemDto })
  @ApiProblems(401, 403, 404)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DigestProblemDto> {
    return answer(reply, await this.problems.get(principal, id));
  }

  @Post(':id/settlement')
  @HttpCode(200)
  @Permission('digest-problem.settle')
  @ApiOperation({
    summary: 'Operator: settle a digest of which nobody could know whether it arrived',
    description:
      'Only where it is `uncertain`; 409 says in which state it is. Sending again is refused from the hour on at which the person’s next digest is due.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that you read.',
    example: '"4"',
  })
  @ApiOkResponse({ type: DigestProblemDto })
  @ApiProblems(401, 403, 404, 409, 412, 422, 428)
  async settle(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Body() body: SettlementDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DigestProblemDto> {
    return answer(reply, await this.problems.settle(principal, id, body, ifMatch));
  }
}

function answer(reply: FastifyReply, problem: DigestProblem): DigestProblemDto {
  void reply.header('etag', etagOf(problem.version));
  return problemToDto(problem);
}

const problemToDto = (problem: DigestProblem): DigestProblemDto => ({
  ...problem,
  since: problem.since.toISOString(),
});
