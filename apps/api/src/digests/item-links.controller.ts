import { Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DigestLinks, type LinkedItem } from '#digests';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/permission.js';
import { itemLinkPage, unknownLinkPage } from './item-link-page.js';
import { preferredLanguage } from './link-page.js';

const HTML = 'text/html; charset=utf-8';

/** Where the links beside each lot of a mail lead: dismiss, save, why. Only the button changes anything. */
@ApiTags('digests')
@ApiProduces('text/html')
@Controller('digest-links/:token')
export class ItemLinksController {
  constructor(private readonly links: DigestLinks) {}

  @Get()
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Public('the signed link in the mail is the proof; looking changes nothing, so scanners do no harm')
  @ApiOperation({ summary: 'The page behind a link beside a lot: one button, or why it was shown' })
  @ApiOkResponse({ description: 'A page in the language of the account.' })
  @ApiNotFoundResponse({
    description: 'A page that says that the link is not complete or not valid any more.',
  })
  async look(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, await this.links.look(token));
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  @Public('the signed link in the mail is the proof, and its person must still belong to the vendor')
  @ApiOperation({
    summary: 'Dismiss or save a lot from the mail',
    description: 'What the button on the page does. Again and again with the same answer.',
  })
  @ApiOkResponse({ description: 'Done; a page says so.' })
  @ApiNotFoundResponse({
    description: 'A page that says that the link is not complete or not valid any more.',
  })
  async act(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answer(reply, language, await this.links.act(token));
  }
}

function answer(reply: FastifyReply, language: string | undefined, item: LinkedItem | undefined): string {
  if (item) return itemLinkPage(item);
  void reply.status(404);
  return unknownLinkPage(preferredLanguage(language));
}
