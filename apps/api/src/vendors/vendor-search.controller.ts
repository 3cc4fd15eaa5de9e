import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { VendorSearch } from '#vendors';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { given } from '../http/given.js';
import { Permission } from '../http/permission.js';
import { VendorFacetsDto, VendorPageDto } from './vendor-search.dto.js';
import { VendorFilterQuery, VendorsQuery } from './vendor-search.query.js';

@ApiTags('vendors')
@Controller('v1/vendors/search')
export class VendorSearchController {
  constructor(private readonly vendors: VendorSearch) {}

  @Get()
  @Permission('vendor.search')
  @ApiOperation({
    summary: 'Vendors by name, or what a search found, best first',
    description: 'For members of verified buyers and for operators. Shows facts of the public profile.',
  })
  @ApiOkResponse({ type: VendorPageDto })
  @ApiProblems(400, 401, 403, 422)
  list(@Caller() principal: Principal, @Query() query: VendorsQuery): Promise<VendorPageDto> {
    const { limit, after, ...filter } = query;
    return this.vendors.list(
      principal,
      given(filter),
      given({ limit, ...(after === undefined ? {} : { after }) }),
    );
  }

  @Get('facets')
  @Permission('vendor.search')
  @ApiOperation({
    summary: 'How many vendors a search finds, by kind, size, branch, region and target group',
    description: 'Takes the filters of the search.',
  })
  @ApiOkResponse({ type: VendorFacetsDto })
  @ApiProblems(401, 403, 422)
  facets(@Caller() principal: Principal, @Query() query: VendorFilterQuery): Promise<VendorFacetsDto> {
    return this.vendors.facets(principal, given(query));
  }
}
