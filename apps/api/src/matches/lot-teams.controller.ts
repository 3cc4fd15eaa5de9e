import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Teams } from '#matching';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { TeamsDto } from './team.dto.js';
import { TeamsQuery } from './teams.query.js';

@ApiTags('matches')
@Controller('v1/lots/:id')
export class LotTeamsController {
  constructor(private readonly teams: Teams) {}

  @Get('teams')
  @Permission('lot-teams.read')
  @RateLimit('expensive')
  @ApiOperation({
    summary: 'Vendors that together meet every mandatory requirement of an open lot',
    description:
      'For the buyer, or for members of a vendor (`vendor`) that looks for partners. The smallest teams of vendors that are open to them, and what each member brings. It suggests; nobody is told or invited. No contact data.',
  })
  @ApiOkResponse({ type: TeamsDto })
  @ApiProblems(400, 401, 403, 404, 409, 422, 503)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) lotId: string,
    @Query() { vendor }: TeamsQuery,
  ): Promise<TeamsDto> {
    const { result, asOf, scoringVersion } = await this.teams.forLot(principal, lotId, vendor);
    return { ...result, scoringVersion, asOf };
  }
}
