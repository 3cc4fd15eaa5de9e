import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { INVITATION_PATH, InvitationAnswers, PrincipalResolver } from '#identity';
import { DomainError } from '#platform';
import type { FastifyRequest } from 'fastify';
import { Public } from '../http/permission.js';
import { SessionPage } from '../http/session-page.js';
import { webHeaders } from '../http/web-headers.js';
import { InvitationForm, InvitationQuery } from './account-page.dto.js';
import { invitationOutcomePage, invitationPage, type InvitationOutcome } from './invitation-page.js';

const OUTCOMES: Readonly<Record<string, InvitationOutcome>> = {
  'not-signed-in': 'sign-in',
  'invitation-of-other-address': 'sign-in',
  'market-side-conflict': 'other-side',
  'not-found': 'unusable',
  'invitation-ended': 'unusable',
};

/** Where the link of an invitation ends: opening it changes nothing, so scanners of mail do no harm. */
@ApiExcludeController()
@Controller(INVITATION_PATH)
export class InvitationPageController {
  constructor(
    private readonly answers: InvitationAnswers,
    private readonly principals: PrincipalResolver,
  ) {}

  @Get()
  @SessionPage()
  @Public('the token of the letter is the proof')
  look(@Query() { lang, token }: InvitationQuery): Promise<string> {
    return told(lang, async () => invitationPage(lang, token, await this.answers.look(token)));
  }

  @Post()
  @HttpCode(200)
  @SessionPage()
  @Public('the token of the letter is the proof; accepting asks for the session itself')
  answer(@Req() request: FastifyRequest, @Body() form: InvitationForm): Promise<string> {
    const { lang, token, answer } = form;
    return told(lang, async () => {
      if (answer === 'decline') {
        await this.answers.decline(token);
        return invitationOutcomePage(lang, 'declined');
      }
      const asking = { method: request.method, headers: webHeaders(request.headers) };
      await this.answers.accept(await this.principals.resolve(asking), token);
      return invitationOutcomePage(lang, 'accepted');
    });
  }
}

async function told(lang: 'da' | 'en', work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    const outcome = error instanceof DomainError ? OUTCOMES[error.code] : undefined;
    if (!outcome) throw error;
    return invitationOutcomePage(lang, outcome);
  }
}
