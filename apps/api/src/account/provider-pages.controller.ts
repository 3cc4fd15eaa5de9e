import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SIGN_IN_PROBLEM_PATH, SIGNED_IN_PATH } from '#identity';
import { Public } from '../http/permission.js';
import { AccountPageQuery, SignInProblemQuery } from './account-page.dto.js';
import { signedInPage, signInProblemPage } from './provider-page.js';

const HTML = 'text/html; charset=utf-8';

/** Where a sign-in by a provider ends whose client named no pages of its own. */
@ApiExcludeController()
@Controller()
export class ProviderPagesController {
  @Get(SIGNED_IN_PATH)
  @Header('content-type', HTML)
  @Public('it says no more than that one is signed in')
  signedIn(@Query() { lang }: AccountPageQuery): string {
    return signedInPage(lang);
  }

  @Get(SIGN_IN_PROBLEM_PATH)
  @Header('content-type', HTML)
  @Public('people come here because they could not sign in')
  problem(@Query() { lang, error }: SignInProblemQuery): string {
    return signInProblemPage(lang, error);
  }
}
