import { Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { AddressConfirmations } from '#digests';
import type { Principal } from '#identity';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission, Public } from '../http/permission.js';
import { unknownLinkPage } from './item-link-page.js';
import { linkPage, preferredLanguage, type LinkText, type PageLanguage } from './link-page.js';

const HTML = 'text/html; charset=utf-8';

const TEXTS: Readonly<Record<'ask' | 'done', Readonly<Record<PageLanguage, LinkText>>>> = {
  ask: {
    da: { title: 'Bekræft din adresse', body: 'Så skriver vi til den igen.', action: 'Bekræft' },
    en: { title: 'Confirm your address', body: 'We will write to it again.', action: 'Confirm' },
  },
  done: {
    da: { title: 'Din adresse er bekræftet', body: 'Vi skriver til den igen.' },
    en: { title: 'Your address is confirmed', body: 'We will write to it again.' },
  },
};

/** How somebody whose address was refused by a mail server confirms it anew. */
@ApiTags('digests')
@Controller()
export class AddressConfirmationController {
  constructor(private readonly confirmations: AddressConfirmations) {}

  @Post('v1/digest-preferences/address-confirmation')
  @HttpCode(202)
  @Permission('digest-preferences.update')
  @ApiOperation({
    summary: 'Ask for a mail to confirm your address by',
    description:
      'Where a mail server said that your address takes no mail, no digests are sent to it until you open this mail.',
  })
  @ApiAcceptedResponse({ description: 'The mail is on its way.' })
  @ApiProblems(401, 403, 409)
  ask(@Caller() principal: Principal): Promise<void> {
    return this.confirmations.ask(principal);
  }

  @Get('address-confirmation/:token')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @ApiProduces('text/html')
  @Public('the signed link in the mail is the proof; looking changes nothing, so scanners do no harm')
  @ApiOperation({ summary: 'The page behind the link that confirms an address, with one button' })
  @ApiOkResponse({ description: 'A page in the language of the account.' })
  @ApiNotFoundResponse({ description: 'A page that says that the link is not complete.' })
  async look(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, 'ask', await this.confirmations.look(token));
  }

  @Post('address-confirmation/:token')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @ApiProduces('text/html')
  @Public('the signed link in the mail is the proof')
  @ApiOperation({ summary: 'Confirm an address, so that mail is sent to it again' })
  @ApiOkResponse({ description: 'Confirmed; a page says so.' })
  @ApiNotFoundResponse({ description: 'A page that says that the link is not complete.' })
  async confirm(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, 'done', await this.confirmations.confirm(token));
  }
}

function answer(
  reply: FastifyReply,
  accepted: string | undefined,
  text: keyof typeof TEXTS,
  language: PageLanguage | undefined,
): string {
  if (language) return linkPage(language, TEXTS[text][language]);
  void reply.status(404);
  return unknownLinkPage(preferredLanguage(accepted));
}
