import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '#identity';
import { PartnerInvitations, type PartnerInvitation } from '#responses';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { IdPipe } from '../http/id.pipe.js';
import { IfMatch } from '../http/if-match.js';
import { Permission } from '../http/permission.js';
import { contactFromDto } from './content.mapper.js';
import { AcceptanceDto, JointResponseDto, PartnerInvitationDto } from './partner-invitation.dto.js';
import { jointResponseToDto, partnerInvitationToDto } from './partnership.mapper.js';
import { tag } from './response.mapper.js';

@ApiTags('joint responses')
@Controller('v1/partner-invitations/:id')
export class PartnerInvitationsController {
  constructor(private readonly invitations: PartnerInvitations) {}

  @Get()
  @Permission('partnership.read')
  @ApiOperation({
    summary: 'An invitation to take part in a response, and what came of it',
    description: 'For members of the vendor that was asked alone; to everybody else there is nothing here.',
  })
  @ApiOkResponse({ type: PartnerInvitationDto })
  @ApiProblems(401, 403, 404, 503)
  async get(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerInvitationDto> {
    return answer(reply, await this.invitations.get(principal, id));
  }

  @Post('accept')
  @HttpCode(200)
  @Permission('partnership.accept')
  @ApiOperation({
    summary: 'Accept the invitation',
    description:
      'From now on both sides see each other’s contact, and you can read the joint response. The lead is told by e-mail.',
  })
  @ApiOkResponse({ type: PartnerInvitationDto })
  @ApiProblems(401, 403, 404, 409, 413, 422, 503)
  async accept(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Body() { contact }: AcceptanceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerInvitationDto> {
    return answer(reply, await this.invitations.accept(principal, id, contactFromDto(contact)));
  }

  @Post('decline')
  @HttpCode(200)
  @Permission('partnership.decline')
  @ApiOperation({
    summary: 'Decline the invitation',
    description: 'The lead is told by e-mail and cannot ask you again for this response.',
  })
  @ApiOkResponse({ type: PartnerInvitationDto })
  @ApiProblems(401, 403, 404, 409, 503)
  async decline(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerInvitationDto> {
    return answer(reply, await this.invitations.decline(principal, id));
  }

  @Get('response')
  @Permission('partnership.read')
  @ApiOperation({
    summary: 'The joint response, as a partner sees it',
    description:
      'All that is offered, what the other partners bring included; prices only where the lead shares them. Until you accept and from when you leave: `partnership-state`.',
  })
  @ApiOkResponse({ type: JointResponseDto })
  @ApiProblems(401, 403, 404, 409, 503)
  async response(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JointResponseDto> {
    const response = await this.invitations.response(principal, id);
    tag(reply, response.version);
    return jointResponseToDto(response);
  }

  @Post('confirm')
  @HttpCode(200)
  @Permission('partnership.confirm')
  @ApiOperation({
    summary: 'Stand by the joint response as you read it',
    description:
      'It covers the whole content, prices too. A later change of the content asks for it anew, and you are told by e-mail. Where the response does not name you yet: `partner-not-named`.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the joint response that you read.',
    example: '"4"',
  })
  @ApiOkResponse({ type: PartnerInvitationDto })
  @ApiProblems(401, 403, 404, 409, 412, 428, 503)
  async confirm(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerInvitationDto> {
    return answer(reply, await this.invitations.confirm(principal, id, ifMatch));
  }

  @Post('leave')
  @HttpCode(200)
  @Permission('partnership.leave')
  @ApiOperation({
    summary: 'Leave the joint response, before the deadline',
    description:
      'Also after it was submitted: then it is incomplete and does not count until the lead has changed and submitted it again. The lead is told by e-mail.',
  })
  @ApiOkResponse({ type: PartnerInvitationDto })
  @ApiProblems(401, 403, 404, 409, 503)
  async leave(
    @Caller() principal: Principal,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerInvitationDto> {
    return answer(reply, await this.invitations.leave(principal, id));
  }
}

function answer(reply: FastifyReply, invitation: PartnerInvitation): PartnerInvitationDto {
  tag(reply);
  return partnerInvitationToDto(invitation);
}
