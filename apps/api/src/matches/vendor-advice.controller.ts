import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Advice } from '#matching';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { VendorAdviceDto } from './advice.dto.js';
import { adviceOf } from './advice.mapper.js';

@ApiTags('matches')
@Controller('v1/vendors/:id')
export class VendorAdviceController {
  constructor(private readonly advice: Advice) {}

  @Get('advice')
  @Permission('vendor-advice.read')
  @RateLimit('expensive')
  @ApiOperation({
    summary: "What would raise the vendor's matches, and by how much",
    description:
      'Over the lots published in the last 90 days, open or closed meanwhile: which single additions to the profile, and which partners, would open most of them, with the score before and after; and which facts lots ask for on which the profile is silent. Every number is that of the score itself. Nobody is advised to state what is not so.',
  })
  @ApiOkResponse({ type: VendorAdviceDto })
  @ApiProblems(401, 403, 404, 503)
  async read(
    @Caller() principal: Principal,
    @Param('id', IdPipe) vendorId: string,
  ): Promise<VendorAdviceDto> {
    return adviceOf(await this.advice.forVendor(principal, vendorId));
  }
}
