import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Matches, type MatchFilter } from '#matching';
import type { Page, PageRequest } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { ExplanationDto, LotMatchDto } from './match.dto.js';
import { explanationOf, lotMatchOf } from './match.mapper.js';
import { MarkedQuery, VendorMatchesQuery } from './matches.query.js';

@ApiTags('matches')
@Controller('v1/vendors/:id')
export class VendorMatchesController {
  constructor(private readonly matches: Matches) {}

  @Get('matches')
  @Permission('vendor-matches.read')
  @ApiOperation({ summary: 'Open lots that fit the vendor, best first' })
  @ApiPage(LotMatchDto)
  @ApiProblems(401, 403, 404, 422)
  list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Query() query: VendorMatchesQuery,
  ): Promise<Page<LotMatchDto>> {
    const { eligibility, mark } = query;
    return this.page(principal, vendorId, { kind: 'match', eligibility, mark }, query);
  }

  @Get('near-misses')
  @Permission('vendor-matches.read')
  @ApiOperation({ summary: 'Open lots of which the vendor misses one or two mandatory requirements' })
  @ApiPage(LotMatchDto)
  @ApiProblems(401, 403, 404, 422)
  nearMisses(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Query() query: MarkedQuery,
  ): Promise<Page<LotMatchDto>> {
    return this.page(principal, vendorId, { kind: 'near-miss', mark: query.mark }, query);
  }

  @Get('matches/:lotId')
  @Permission('vendor-matches.read')
  @RateLimit('expensive')
  @ApiOperation({ summary: 'Why one lot fits or nearly fits: every requirement, every point' })
  @ApiOkResponse({ type: ExplanationDto })
  @ApiProblems(401, 403, 404)
  async explain(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
    @Param('lotId', IdPipe) lotId: string,
  ): Promise<ExplanationDto> {
    return explanationOf(await this.matches.explainToVendor(principal, vendorId, lotId));
  }

  private async page(
    principal: Principal,
    vendorId: string,
    filter: MatchFilter,
    request: PageRequest,
  ): Promise<Page<LotMatchDto>> {
    const { items, next } = await this.matches.ofVendor(principal, vendorId, filter, request);
    return { items: items.map(lotMatchOf), next };
  }
}
