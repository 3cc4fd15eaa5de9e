import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { MarketChecks } from '#matching';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { TenderPatchDto } from '../tenders/tender-input.dto.js';
import { patchFromDto } from '../tenders/tender.mapper.js';
import { MarketCheckDto } from './market-check.dto.js';
import { marketCheckOf } from './market-check.mapper.js';

@ApiTags('market check')
@Controller('v1/tenders/:id/market-check')
export class MarketCheckController {
  constructor(private readonly checks: MarketChecks) {}

  @Post()
  @HttpCode(200)
  @Permission('market-check.run')
  @RateLimit('expensive')
  @ApiOperation({
    summary: 'What the requirements of each lot do to the market',
    description:
      'For officers of a verified buyer, before the deadline: who each requirement shuts out, by kind and size of vendor; what each lighter step would let in; the smallest change that opens the lot to more social enterprises. Changes in the body are tried out on a draft and not saved. It counts, names nobody, and advises only. Vendors that hide are not counted. A turnover counts by its step (1, 2, 5, 10 …, rounded down), and what rests on a turnover or on a reservation by article 20 is rounded down to a multiple of five (`rounded`). Each call is entered in the audit trail.',
  })
  @ApiBody({ type: TenderPatchDto, required: false })
  @ApiOkResponse({ type: MarketCheckDto })
  @ApiProblems(401, 403, 404, 409, 422, 503)
  async run(
    @Caller() principal: Principal,
    @Param('id', IdPipe) tenderId: string,
    @Body() change?: TenderPatchDto,
  ): Promise<MarketCheckDto> {
    return marketCheckOf(await this.checks.ofTender(principal, tenderId, change && patchFromDto(change)));
  }
}
