import { Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Preferences, type LinkedSubscription } from '#digests';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/permission.js';
import { preferredLanguage } from './link-page.js';
import { unsubscribePage } from './unsubscribe-page.js';

const HTML = 'text/html; charset=utf-8';

/** Where the unsubscribe link of a mail leads people (GET) and mail programs (POST, RFC 8058). */
@ApiTags('digests')
@ApiProduces('text/html')
@Controller('unsubscribe/:token')
export class UnsubscribeController {
  constructor(private readonly preferences: Preferences) {}

  @Get()
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Public('the signed link in the mail is the proof; looking changes nothing, so scanners do no harm')
  @ApiOperation({ summary: 'The page behind the unsubscribe link, with one button' })
  @ApiOkResponse({ description: 'A page in the language of the mail.' })
  @ApiNotFoundResponse({ description: 'A page that says that the link is not complete.' })
  async look(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, await this.preferences.look(token));
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Public('the signed link in the mail is the proof; mail programs send no cookies (RFC 8058)')
  @ApiOperation({
    summary: 'Unsubscribe with one click (RFC 8058)',
    description:
      'Takes the form body `List-Unsubscribe=One-Click`, or none. Again and again with the same answer.',
  })
  @ApiOkResponse({ description: 'Unsubscribed; a page says so.' })
  @ApiNotFoundResponse({ description: 'A page that says that the link is not complete.' })
  async unsubscribe(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, await this.preferences.unsubscribe(token));
  }
}

function answer(
  reply: FastifyReply,
  language: string | undefined,
  linked: LinkedSubscription | undefined,
): string {
  if (linked) return unsubscribePage(linked.language, linked.subscribed ? 'ask' : 'done');
  void reply.status(404);
  return unsubscribePage(preferredLanguage(language), 'unknown');
}
