import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddressConfirmations } from '#digests';
import type { Principal } from '#identity';
import { ApiProblems } from '../http/api-problems.js';
import { Caller } from '../http/caller.js';
import { Permission } from '../http/permission.js';
import { addressPage, UNKNOWN_ADDRESS_LINK as unknown } from './address-page.js';
import { LinkAct, LinkLook } from './link-routes.js';

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

  @LinkLook({
    path: 'address-confirmation/:token',
    summary: 'The page behind the link that confirms an address, with one button',
    page: 'A page in the language of the account.',
    unknown,
  })
  async look(@Param('token') token: string): Promise<string | undefined> {
    const language = await this.confirmations.look(token);
    return language && addressPage(language, 'ask');
  }

  @LinkAct({
    path: 'address-confirmation/:token',
    summary: 'Confirm an address, so that mail is sent to it again',
    proof: 'the signed link in the mail is the proof',
    page: 'Confirmed; a page says so.',
    unknown,
  })
  async confirm(@Param('token') token: string): Promise<string | undefined> {
    const language = await this.confirmations.confirm(token);
    return language && addressPage(language, 'done');
  }
}
