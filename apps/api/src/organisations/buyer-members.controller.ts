import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Members, type Principal } from '#identity';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { MemberDto, MemberInputDto } from './member.dto.js';
import { membersToDto, memberToDto } from './member.mapper.js';

@ApiTags('buyers')
@Controller('v1/buyers/:id/members')
export class BuyerMembersController {
  constructor(private readonly members: Members) {}

  @Get()
  @Permission('member.list')
  @ApiOperation({ summary: 'Who acts for the buyer, in the order in which they joined, on one page' })
  @ApiPage(MemberDto)
  @ApiProblems(401, 403, 404)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
  ): Promise<{ items: MemberDto[]; next: null }> {
    return membersToDto(await this.members.list(principal, 'buyer', id));
  }

  @Post()
  @Permission('member.add')
  @ApiOperation({
    summary: 'Make somebody with an account a member',
    description:
      'Of somebody who is a member already it changes the role. At least one owner stays. Nobody acts for a buyer and for a vendor, and operators act for neither. In a session only: no API key does this.',
  })
  @ApiCreatedResponse({ type: MemberDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async add(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() input: MemberInputDto,
  ): Promise<MemberDto> {
    return memberToDto(await this.members.add(principal, 'buyer', id, input));
  }

  @Delete(':userId')
  @HttpCode(204)
  @Permission('member.remove')
  @ApiOperation({
    summary: 'Remove a member, or leave',
    description:
      'The API keys that the person issued for the buyer end too. At least one owner stays. In a session only: no API key does this.',
  })
  @ApiNoContentResponse({ description: 'The person no longer acts for the buyer.' })
  @ApiProblems(401, 403, 404, 409)
  async remove(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('userId', IdPipe) userId: string,
  ): Promise<void> {
    await this.members.remove(principal, 'buyer', id, userId);
  }
}
