import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { Responses } from '#responses';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { ResponseSummaryDto } from './response.dto.js';
import { summaryToDto } from './response.mapper.js';

@ApiTags('responses')
@Controller('v1/vendors/:vendorId/responses')
export class VendorResponsesController {
  constructor(private readonly responses: Responses) {}

  @Get()
  @Permission('response.read')
  @ApiOperation({
    summary: 'The responses of a vendor, newest first, without their content',
    description: 'For its own members alone; to everybody else there is nothing here.',
  })
  @ApiPage(ResponseSummaryDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('vendorId', IdPipe) vendorId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ResponseSummaryDto>> {
    const { items, next } = await this.responses.list(principal, vendorId, query);
    return { items: items.map(summaryToDto), next };
  }
}
