import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import type { Page } from '#platform';
import { PartnerInvitations } from '#responses';
import type { FastifyReply } from 'fastify';
import { ApiPage } from '../http/api-page.js';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { PageQuery } from '../http/page.query.js';
import { Permission } from '../http/permission.js';
import { PartnerInvitationDto } from './partner-invitation.dto.js';
import { partnerInvitationToDto } from './partnership.mapper.js';
import { tag } from './response.mapper.js';

@ApiTags('joint responses')
@Controller('v1/vendors/:vendorId/partner-invitations')
export class VendorPartnerInvitationsController {
  constructor(private readonly invitations: PartnerInvitations) {}

  @Get()
  @Permission('partnership.read')
  @ApiOperation({
    summary: 'The invitations to take part in the responses of others, newest first',
    description:
      'With the partnerships that came of them, and those that ended. For members of the vendor alone; to everybody else there is nothing here.',
  })
  @ApiPage(PartnerInvitationDto)
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async list(
    @Caller() principal: Principal,
    @Param('vendorId', IdPipe) vendorId: string,
    @Query() query: PageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<PartnerInvitationDto>> {
    tag(reply);
    const { items, next } = await this.invitations.list(principal, vendorId, query);
    return { items: items.map(partnerInvitationToDto), next };
  }
}
