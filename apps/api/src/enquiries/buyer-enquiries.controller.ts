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
@Controller('v1/buyers/:buyerId/enquiries')
export class BuyerEnquiriesController {
  constructor(private readonly lists: EnquiryLists) {}

  @Get()
  @Permission('enquiry.list')
  @ApiOperation({
    summary: 'Questions about all tenders of a buyer, those whose answers are due first come first',
    description: 'For its members. Nothing here tells who asked.',
  })
  @ApiPage(EnquiryDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('buyerId', IdPipe) buyerId: string,
    @Query() { state, ...page }: EnquiryStateQuery,
  ): Promise<Page<EnquiryDto>> {
    return pageToDto(await this.lists.ofBuyer(principal, buyerId, { state }, page));
  }
}
