import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PrincipalResolver, type Principal } from '#identity';
import { DomainError } from '#platform';
import { PARTNERSHIP_PATH, PartnerInvitations, Partners, type PartnerInvitation } from '#responses';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdPipe } from '../http/id.pipe.js';
import { Public } from '../http/permission.js';
import { SessionPage } from '../http/session-page.js';
import { webHeaders } from '../http/web-headers.js';
import { PartnershipForm, PartnershipPageQuery } from './partnership-page.dto.js';
import type { PageMessage } from './partnership-page-texts.js';
import { invitationView, messageView, partnerView } from './partnership-page.js';

/** Refusals that a person is told on the page, with their status; all others are answered like everywhere. */
const TOLD: Readonly<Record<PageMessage, number>> = {
  'not-signed-in': 200,
  'not-found': 404,
  'deadline-passed': 409,
  'tender-state': 409,
  'partnership-state': 409,
  'partner-not-named': 409,
  'one-response-per-lot': 409,
  'version-stale': 412,
  'partner-invitation-invalid': 422,
};

const isTold = (code: string): code is PageMessage => Object.hasOwn(TOLD, code);

/** Where the link of a letter ends. Opening it changes nothing; the session alone decides what is shown. */
@ApiExcludeController()
@Controller(`${PARTNERSHIP_PATH}/:id`)
export class PartnershipPageController {
  constructor(
    private readonly invitations: PartnerInvitations,
    private readonly partners: Partners,
    private readonly principals: PrincipalResolver,
  ) {}

  @Get()
  @SessionPage()
  @Public('the page asks for the session itself, in words')
  look(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Query() { lang }: PartnershipPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return told(lang, reply, async () => this.view(await this.caller(request), id, lang));
  }

  @Post()
  @HttpCode(200)
  @SessionPage()
  @Public('the page asks for the session itself, in words')
  answer(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: string,
    @Body() form: PartnershipForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return told(form.lang, reply, async () => {
      const principal = await this.caller(request);
      await this.move(principal, id, form);
      return this.view(principal, id, form.lang);
    });
  }

  private move(principal: Principal, id: string, form: PartnershipForm): Promise<PartnerInvitation> {
    const { answer, name, email, phone, version } = form;
    switch (answer) {
      case 'accept':
        return this.invitations.accept(principal, id, { name, email, ...(phone ? { phone } : {}) });
      case 'decline':
        return this.invitations.decline(principal, id);
      case 'confirm':
        return this.invitations.confirm(principal, id, `"${version ?? ''}"`);
      case 'leave':
        return this.invitations.leave(principal, id);
    }
  }

  private async view(principal: Principal, id: string, lang: 'da' | 'en'): Promise<string> {
    const partner = await this.partners.find(principal, id);
    if (partner) return partnerView(lang, partner);
    const contact = principal.kind === 'person' ? principal : { name: '', email: '' };
    const invitation = await this.invitations.get(principal, id);
    const joined = invitation.state === 'joined';
    const response = joined ? await this.invitations.response(principal, id) : undefined;
    return invitationView(lang, invitation, contact, response);
  }

  /** A page is for people: only the session counts. */
  private caller({ method, headers }: FastifyRequest): Promise<Principal> {
    const asked = webHeaders(headers);
    asked.delete('authorization');
    return this.principals.resolve({ method, headers: asked });
  }
}

async function told(lang: 'da' | 'en', reply: FastifyReply, work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || !isTold(error.code)) throw error;
    void reply.status(TOLD[error.code]);
    return messageView(lang, error.code);
  }
}
