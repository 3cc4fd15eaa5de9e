import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Matches } from '#matching';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { ExplanationDto, VendorMatchPageDto } from './match.dto.js';
import { explanationOf, vendorPageOf } from './match.mapper.js';
import { MatchesQuery } from './matches.query.js';

@ApiTags('matches')
@Controller('v1/lots/:id')
export class LotMatchesController {
  constructor(private readonly matches: Matches) {}

  @Get('matches')
  @Permission('lot-matches.read')
  @ApiOperation({
    summary: 'Vendors that fit an open lot, best first',
    description:
      'For the buyer, until the submission deadline; from then to the award match data is closed to it.',
  })
  @ApiOkResponse({ type: VendorMatchPageDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) lotId: string,
    @Query() query: MatchesQuery,
  ): Promise<VendorMatchPageDto> {
    const { eligibility } = query;
    return vendorPageOf(await this.matches.ofLot(principal, lotId, { kind: 'match', eligibility }, query));
  }

  @Get('near-misses')
  @Permission('lot-matches.read')
  @ApiOperation({ summary: 'Relevant vendors of whom one or two mandatory requirements are not met' })
  @ApiOkResponse({ type: VendorMatchPageDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async nearMisses(
    @Caller() principal: Principal,
    @Param('id', IdPipe) lotId: string,
    @Query() query: PageQuery,
  ): Promise<VendorMatchPageDto> {
    return vendorPageOf(await this.matches.ofLot(principal, lotId, { kind: 'near-miss' }, query));
  }

  @Get('matches/:vendorId')
  @Permission('lot-matches.read')
  @RateLimit('expensive')
  @ApiOperation({ summary: 'Why one vendor fits or nearly fits: every requirement, every point' })
  @ApiOkResponse({ type: ExplanationDto })
  @ApiProblems(401, 403, 404, 409)
  async explain(
    @Caller() principal: Principal,
    @Param('id', IdPipe) lotId: string,
    @Param('vendorId', IdPipe) vendorId: string,
  ): Promise<ExplanationDto> {
    return explanationOf(await this.matches.explainToBuyer(principal, lotId, vendorId));
  }
}
