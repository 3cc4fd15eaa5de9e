import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { VendorDistinctions, type VendorDistinction } from '#vendors';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { VendorDistinctionDto, VendorDistinctionInputDto } from './vendor-distinction.dto.js';

@ApiTags('vendors')
@Controller('v1/vendor-duplicates')
export class VendorDistinctionsController {
  constructor(private readonly distinctions: VendorDistinctions) {}

  @Get('distinctions')
  @Permission('vendor-duplicate.read')
  @ApiOperation({
    summary:
      'Operator: vendors that look like one company and are two, those last that were told apart first',
  })
  @ApiPage(VendorDistinctionDto)
  @ApiProblems(400, 401, 403, 422)
  async list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<VendorDistinctionDto>> {
    const { items, next } = await this.distinctions.list(principal, query);
    return { items: items.map(distinctionToDto), next };
  }

  @Put(':vendorId/:otherId/distinction')
  @Permission('vendor-duplicate.distinguish')
  @ApiOperation({
    summary: 'Operator: tell two vendors apart, with a reason',
    description:
      'They are not listed as duplicates any more and not merged. The order of the two does not matter; said again, the new reason stands.',
  })
  @ApiOkResponse({ type: VendorDistinctionDto })
  @ApiProblems(401, 403, 404, 422)
  async set(
    @Caller() principal: Principal,
    @Param('vendorId', IdPipe) vendorId: string,
    @Param('otherId', IdPipe) otherId: string,
    @Body() { reason }: VendorDistinctionInputDto,
  ): Promise<VendorDistinctionDto> {
    return distinctionToDto(await this.distinctions.set(principal, vendorId, otherId, reason));
  }

  @Delete(':vendorId/:otherId/distinction')
  @HttpCode(204)
  @Permission('vendor-duplicate.distinguish')
  @ApiOperation({ summary: 'Operator: take back that two vendors were told apart' })
  @ApiNoContentResponse({ description: 'They are not told apart, whether or not they were.' })
  @ApiProblems(401, 403, 404, 422)
  clear(
    @Caller() principal: Principal,
    @Param('vendorId', IdPipe) vendorId: string,
    @Param('otherId', IdPipe) otherId: string,
  ): Promise<void> {
    return this.distinctions.clear(principal, vendorId, otherId);
  }
}

const distinctionToDto = ({ markedAt, ...distinction }: VendorDistinction): VendorDistinctionDto => ({
  ...distinction,
  markedAt: markedAt.toISOString(),
});
