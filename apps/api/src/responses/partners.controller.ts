import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { Partners, type Partner } from '#responses';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { Permission } from '../http/permission.js';
import { contactFromDto } from './content.mapper.js';
import { NewPartnerDto, PartnerDto, PartnersDto, PriceSharingDto } from './partner.dto.js';
import { partnerToDto } from './partnership.mapper.js';
import { tag } from './response.mapper.js';

@ApiTags('joint responses')
@Controller('v1/responses/:id/partners')
export class PartnersController {
  constructor(private readonly partners: Partners) {}

  @Get()
  @Permission('response.read')
  @ApiOperation({
    summary: 'The partners of a response, and the vendors that were asked',
    description:
      'For members of the vendor whose response it is alone; to everybody else there is nothing here.',
  })
  @ApiOkResponse({ type: PartnersDto })
  @ApiProblems(401, 403, 404, 503)
  async list(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnersDto> {
    tag(reply);
    return { items: (await this.partners.list(principal, id)).map(partnerToDto) };
  }

  @Post()
  @Permission('partner.invite')
  @ApiOperation({
    summary: 'Invite a vendor to take part in a response',
    description:
      'Both vendors are open to teams. The invited one is told by e-mail and can answer until the deadline. While the response is submitted, withdraw it first: `response-state`. Refusals: `partner-invited`, `partner-declined`, `team-full`, `partner-invitations-exhausted`.',
  })
  @ApiCreatedResponse({ type: PartnerDto })
  @ApiProblems(401, 403, 404, 409, 413, 422, 503)
  async invite(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { vendorId, kind, lotIds, message, pricesShared, contact }: NewPartnerDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerDto> {
    return answer(
      reply,
      await this.partners.invite(principal, id, {
        vendorId: vendorId.toLowerCase(),
        kind,
        lotIds: lotIds.map((lotId) => lotId.toLowerCase()),
        message,
        pricesShared: pricesShared ?? false,
        contact: contactFromDto(contact),
      }),
    );
  }

  @Put(':partnershipId/price-sharing')
  @Permission('partner.share-prices')
  @ApiOperation({
    summary: 'Let a partner see prices, or no longer',
    description:
      'Prices are hidden from partners unless you share them. The partner sees them once it has joined.',
  })
  @ApiOkResponse({ type: PartnerDto })
  @ApiProblems(401, 403, 404, 409, 413, 422, 503)
  async sharePrices(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('partnershipId', IdPipe) partnershipId: string,
    @Body() { pricesShared }: PriceSharingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerDto> {
    return answer(reply, await this.partners.sharePrices(principal, id, partnershipId, pricesShared));
  }

  @Post(':partnershipId/take-back')
  @HttpCode(200)
  @Permission('partner.take-back')
  @ApiOperation({
    summary: 'Take an invitation back that was not answered',
    description: 'The vendor is told by e-mail. Where it has answered meanwhile: `partnership-state`.',
  })
  @ApiOkResponse({ type: PartnerDto })
  @ApiProblems(401, 403, 404, 409, 503)
  async takeBack(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('partnershipId', IdPipe) partnershipId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerDto> {
    return answer(reply, await this.partners.takeBack(principal, id, partnershipId));
  }

  @Post(':partnershipId/remove')
  @HttpCode(200)
  @Permission('partner.remove')
  @ApiOperation({
    summary: 'End the partnership with a partner',
    description:
      'The partner is told by e-mail and can read the response no more. Of a submitted response: withdraw it first.',
  })
  @ApiOkResponse({ type: PartnerDto })
  @ApiProblems(401, 403, 404, 409, 503)
  async remove(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Param('partnershipId', IdPipe) partnershipId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerDto> {
    return answer(reply, await this.partners.remove(principal, id, partnershipId));
  }
}

function answer(reply: FastifyReply, partner: Partner): PartnerDto {
  tag(reply);
  return partnerToDto(partner);
}
