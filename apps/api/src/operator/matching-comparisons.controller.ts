import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { comparisonState, MatchingComparisons, type MatchingComparison } from '#matching';
import type { Page } from '#platform';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { MatchingComparisonDto } from './matching-comparison.dto.js';

@ApiTags('operator')
@Controller('v1/matching-comparisons')
export class MatchingComparisonsController {
  constructor(private readonly comparisons: MatchingComparisons) {}

  @Post()
  @HttpCode(202)
  @Permission('matching-comparison.start')
  @ApiOperation({
    summary: 'Operator: compare the stored matches with what scoring gives',
    description:
      'In the background: what it finds stands at the address in `Location`. It changes no match, and happens every night by itself.',
  })
  @ApiAcceptedResponse({ type: MatchingComparisonDto })
  @ApiProblems(401, 403)
  async start(
    @Caller() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MatchingComparisonDto> {
    const comparison = await this.comparisons.start(principal);
    void reply.header('location', `/v1/matching-comparisons/${comparison.id}`);
    return comparisonToDto(comparison);
  }

  @Get()
  @Permission('matching-comparison.read')
  @ApiOperation({ summary: 'Operator: comparisons of stored matches with what scoring gives, newest first' })
  @ApiPage(MatchingComparisonDto)
  @ApiProblems(400, 401, 403, 422)
  async list(
    @Caller() principal: Principal,
    @Query() query: PageQuery,
  ): Promise<Page<MatchingComparisonDto>> {
    const { items, next } = await this.comparisons.list(principal, query);
    return { items: items.map(comparisonToDto), next };
  }

  @Get(':id')
  @Permission('matching-comparison.read')
  @ApiOperation({ summary: 'Operator: what did it find?' })
  @ApiOkResponse({ type: MatchingComparisonDto })
  @ApiProblems(401, 403, 404)
  async get(@Caller() principal: Principal, @Param('id', IdPipe) id: string): Promise<MatchingComparisonDto> {
    return comparisonToDto(await this.comparisons.get(principal, id));
  }
}

const comparisonToDto = (comparison: MatchingComparison): MatchingComparisonDto => ({
  ...comparison,
  state: comparisonState(comparison),
  examples: [...comparison.examples],
  createdAt: comparison.createdAt.toISOString(),
  startedAt: comparison.startedAt?.toISOString() ?? null,
  finishedAt: comparison.finishedAt?.toISOString() ?? null,
});
