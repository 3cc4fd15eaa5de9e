import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InvitationAnswers, type Principal } from '#identity';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission, Public } from '../http/permission.js';
import { InvitationOfferDto, InvitationTokenDto } from './invitation.dto.js';
import { offerToDto } from './invitation.mapper.js';

const PROOF = 'the token of the letter is the proof';

/** What whoever holds the letter of an invitation does with it. The token travels in bodies, which nobody logs. */
@ApiTags('account')
@Controller('v1/invitation-answers')
export class InvitationAnswersController {
  constructor(private readonly answers: InvitationAnswers) {}

  @Post('offer')
  @HttpCode(200)
  @Public(PROOF)
  @ApiOperation({ summary: 'What does this invitation offer?' })
  @ApiOkResponse({ type: InvitationOfferDto })
  @ApiProblems(404, 409, 422)
  async look(@Body() { token }: InvitationTokenDto): Promise<InvitationOfferDto> {
    return offerToDto(await this.answers.look(token));
  }

  @Post('acceptance')
  @HttpCode(200)
  @Permission('invitation.accept')
  @ApiOperation({
    summary: 'Accept an invitation; you become a member',
    description:
      'For the account whose confirmed address was invited. It works once. Nobody acts for a buyer and for a vendor, and operators act for neither.',
  })
  @ApiOkResponse({ type: InvitationOfferDto })
  @ApiProblems(401, 403, 404, 409, 422)
  async accept(
    @Caller() principal: Principal,
    @Body() { token }: InvitationTokenDto,
  ): Promise<InvitationOfferDto> {
    return offerToDto(await this.answers.accept(principal, token));
  }

  @Post('refusal')
  @HttpCode(200)
  @Public(PROOF)
  @ApiOperation({ summary: 'Decline an invitation' })
  @ApiOkResponse({ type: InvitationOfferDto })
  @ApiProblems(404, 409, 422)
  async decline(@Body() { token }: InvitationTokenDto): Promise<InvitationOfferDto> {
    return offerToDto(await this.answers.decline(token));
  }
}
