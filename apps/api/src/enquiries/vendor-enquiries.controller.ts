import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { EnquiryLists } from '#tenders';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { EnquiryStateQuery } from './enquiries.query.js';
import { EnquiryDto } from './enquiry.dto.js';
import { pageToDto } from './enquiry.mapper.js';

@ApiTags('enquiries')
@Controller('v1/vendors/:vendorId/enquiries')
export class VendorEnquiriesController {
  constructor(private readonly lists: EnquiryLists) {}

  @Get()
  @Permission('enquiry.list')
  @ApiOperation({
    summary: 'The questions that a vendor asked, the latest first',
    description: 'For its members alone.',
  })
  @ApiPage(EnquiryDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('vendorId', IdPipe) vendorId: string,
    @Query() { state, ...page }: EnquiryStateQuery,
  ): Promise<Page<EnquiryDto>> {
    return pageToDto(await this.lists.ofVendor(principal, vendorId, { state }, page));
  }
}
