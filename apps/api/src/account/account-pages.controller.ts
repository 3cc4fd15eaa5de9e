import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Accounts } from '#identity';
import { Public } from '../http/permission.js';
import { RateLimit } from '../limits/rate-limit.js';
import { ConfirmedQuery, NewPasswordForm, NewPasswordQuery } from './account-page.dto.js';
import { messagePage, newPasswordPage } from './account-page.js';

const HTML = 'text/html; charset=utf-8';

/** Where the links of account letters end. */
@ApiExcludeController()
@Controller('account')
export class AccountPagesController {
  constructor(private readonly accounts: Accounts) {}

  @Get('confirmed')
  @Header('content-type', HTML)
  @Public('people come here before they can sign in')
  confirmed(@Query() { lang, error }: ConfirmedQuery): string {
    return messagePage(lang, error === undefined ? 'confirmed' : 'not-confirmed');
  }

  @Get('new-password')
  @Header('content-type', HTML)
  @Public('people come here because they cannot sign in')
  form(@Query() { lang, token }: NewPasswordQuery): string {
    return newPasswordPage(lang, token, false);
  }

  @Post('new-password')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Public('the token in the letter is the proof')
  @RateLimit('password-reset')
  async change(@Body() { lang, token, password }: NewPasswordForm): Promise<string> {
    const outcome = await this.accounts.resetPassword(token, password);
    switch (outcome) {
      case 'done':
        return messagePage(lang, 'password-changed');
      case 'link-invalid':
        return messagePage(lang, 'reset-link-invalid');
      case 'password-invalid':
        return newPasswordPage(lang, token, true);
    }
  }
}
