import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DigestLinks } from '#digests';
import { itemLinkPage, UNKNOWN_ITEM_LINK as unknown } from './item-link-page.js';
import { LinkAct, LinkLook } from './link-routes.js';

/** Where the links beside each lot of a mail lead: dismiss, save, why. Only the button changes anything. */
@ApiTags('digests')
@Controller('digest-links/:token')
export class ItemLinksController {
  constructor(private readonly links: DigestLinks) {}

  @LinkLook({
    summary: 'The page behind a link beside a lot: one button, or why it was shown',
    page: 'A page in the language of the account.',
    unknown,
  })
  async look(@Param('token') token: string): Promise<string | undefined> {
    const item = await this.links.look(token);
    return item && itemLinkPage(item);
  }

  @LinkAct({
    summary: 'Dismiss or save a lot from the mail',
    description: 'What the button on the page does. Again and again with the same answer.',
    proof: 'the signed link in the mail is the proof, and its person must still belong to the vendor',
    page: 'Done; a page says so.',
    unknown,
  })
  async act(@Param('token') token: string): Promise<string | undefined> {
    const item = await this.links.act(token);
    return item && itemLinkPage(item);
  }
}
