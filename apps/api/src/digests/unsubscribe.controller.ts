import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Preferences } from '#digests';
import { LinkAct, LinkLook } from './link-routes.js';
import { UNKNOWN_SUBSCRIPTION as unknown, unsubscribePage } from './unsubscribe-page.js';

/** Where the unsubscribe link of a mail leads people (GET) and mail programs (POST, RFC 8058). */
@ApiTags('digests')
@Controller('unsubscribe/:token')
export class UnsubscribeController {
  constructor(private readonly preferences: Preferences) {}

  @LinkLook({
    summary: 'The page behind the unsubscribe link, with one button',
    page: 'A page in the language of the mail.',
    unknown,
  })
  async look(@Param('token') token: string): Promise<string | undefined> {
    const linked = await this.preferences.look(token);
    return linked && unsubscribePage(linked);
  }

  @LinkAct({
    summary: 'Unsubscribe with one click (RFC 8058)',
    description:
      'Takes the form body `List-Unsubscribe=One-Click`, or none. Again and again with the same answer.',
    proof: 'the signed link in the mail is the proof; mail programs send no cookies (RFC 8058)',
    page: 'Unsubscribed; a page says so.',
    unknown,
  })
  async unsubscribe(@Param('token') token: string): Promise<string | undefined> {
    const linked = await this.preferences.unsubscribe(token);
    return linked && unsubscribePage(linked);
  }
}
