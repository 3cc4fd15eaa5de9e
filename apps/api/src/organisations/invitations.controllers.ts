import { Body, Controller, Delete, Get, HttpCode, Injectable, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Invitations, type MarketSide, type Principal } from '#identity';
import type { Page } from '#platform';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { InvitationDto, InvitationInputDto } from './invitation.dto.js';
import { invitationToDto } from './invitation.mapper.js';

/** The invitations of a buyer and those of a vendor: the same in all but whose they are. */
@Injectable()
abstract class InvitationsController {
  protected abstract readonly side: MarketSide;

  constructor(private readonly invitations: Invitations) {}

  @Post()
  @Permission('invitation.create')
  @ApiOperation({
    summary: 'Invite somebody by e-mail',
    description:
      'Whether or not the address has an account. The letter holds a link that works once, for an account whose confirmed address is the invited one, within seven days. At most five letters an invitation and 50 a day. In a session only: no API key does this.',
  })
  @ApiCreatedResponse({ type: InvitationDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async create(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() input: InvitationInputDto,
  ): Promise<InvitationDto> {
    return invitationToDto(await this.invitations.create(principal, this.side, id, input));
  }

  @Get()
  @Permission('invitation.list')
  @ApiOperation({ summary: 'The invitations, newest first, those that ended too' })
  @ApiPage(InvitationDto)
  @ApiProblems(400, 401, 403, 404, 422)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<Page<InvitationDto>> {
    const { items, next } = await this.invitations.list(principal, this.side, id, page);
    return { items: items.map(invitationToDto), next };
  }

  @Post(':invitationId/letter')
  @HttpCode(200)
  @Permission('invitation.create')
  @ApiOperation({
    summary: 'Send the letter again',
    description: 'With a new link and another seven days; links of earlier letters no longer work.',
  })
  @ApiOkResponse({ type: InvitationDto })
  @ApiProblems(401, 403, 404, 409)
  async resend(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('invitationId', IdPipe) invitationId: string,
  ): Promise<InvitationDto> {
    return invitationToDto(await this.invitations.resend(principal, this.side, id, invitationId));
  }

  @Delete(':invitationId')
  @HttpCode(204)
  @Permission('invitation.revoke')
  @ApiOperation({ summary: 'Revoke an invitation that nobody answered' })
  @ApiNoContentResponse({ description: 'Its link no longer works.' })
  @ApiProblems(401, 403, 404, 409)
  async revoke(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('invitationId', IdPipe) invitationId: string,
  ): Promise<void> {
    await this.invitations.revoke(principal, this.side, id, invitationId);
  }
}

@ApiTags('buyers')
@Controller('v1/buyers/:id/invitations')
export class BuyerInvitationsController extends InvitationsController {
  protected override readonly side = 'buyer';
}

@ApiTags('vendors')
@Controller('v1/vendors/:id/invitations')
export class VendorInvitationsController extends InvitationsController {
  protected override readonly side = 'vendor';
}
