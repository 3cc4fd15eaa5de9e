import { Body, Controller, Delete, Get, HttpCode, Injectable, Param, Patch, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Members, type MarketSide, type Principal } from '#identity';
import type { Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { MemberDto, RoleInputDto } from './member.dto.js';
import { memberToDto } from './member.mapper.js';

/** The members of a buyer and those of a vendor: the same in all but whose they are. */
@Injectable()
abstract class MembersController {
  protected abstract readonly side: MarketSide;

  constructor(private readonly members: Members) {}

  @Get()
  @Permission('member.list')
  @ApiOperation({ summary: 'Who acts for the organisation, in the order in which they joined' })
  @ApiPage(MemberDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<MemberDto>> {
    const { items, next } = await this.members.list(principal, this.side, id, page);
    return { items: items.map(memberToDto), next };
  }

  @Patch(':userId')
  @Permission('member.change')
  @ApiOperation({
    summary: 'Give a member another role',
    description: 'At least one owner stays. In a session only: no API key does this.',
  })
  @ApiOkResponse({ type: MemberDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async change(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('userId', IdPipe) userId: string,
    @Body() { role }: RoleInputDto,
  ): Promise<MemberDto> {
    return memberToDto(await this.members.changeRole(principal, this.side, id, userId, role));
  }

  @Delete(':userId')
  @HttpCode(204)
  @Permission('member.remove')
  @ApiOperation({
    summary: 'Remove a member, or leave',
    description:
      'The API keys that the person issued for the organisation end too, and the open invitations. At least one owner stays. In a session only: no API key does this.',
  })
  @ApiNoContentResponse({ description: 'The person no longer acts for the organisation.' })
  @ApiProblems(401, 403, 404, 409)
  async remove(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('userId', IdPipe) userId: string,
  ): Promise<void> {
    await this.members.remove(principal, this.side, id, userId);
  }
}

@ApiTags('buyers')
@Controller('v1/buyers/:id/members')
export class BuyerMembersController extends MembersController {
  protected override readonly side = 'buyer';
}

@ApiTags('vendors')
@Controller('v1/vendors/:id/members')
export class VendorMembersController extends MembersController {
  protected override readonly side = 'vendor';
}
