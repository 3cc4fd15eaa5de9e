import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { VendorDuplicates } from '#vendors';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { VendorDuplicateDto } from './vendor-duplicate.dto.js';

@ApiTags('vendors')
@Controller('v1/vendor-duplicates')
export class VendorDuplicatesController {
  constructor(private readonly duplicates: VendorDuplicates) {}

  @Get()
  @Permission('vendor-duplicate.read')
  @ApiOperation({
    summary: 'Operator: vendors that are probably one company, two by two',
    description:
      'Those with one number first, then those with the same name, then those with nearly the same. Of three that are alike come two pairs.',
  })
  @ApiPage(VendorDuplicateDto)
  @ApiProblems(400, 401, 403, 422)
  list(@Caller() principal: Principal, @Query() query: PageQuery): Promise<Page<VendorDuplicateDto>> {
    return this.duplicates.list(principal, query);
  }
}
