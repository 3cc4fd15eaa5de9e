import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignInProviders } from '#identity';
import { ApiPage } from '../http/api-page.js';
import { Public } from '../http/permission.js';
import { SignInProviderDto } from './sign-in-provider.dto.js';

@ApiTags('account')
@Controller('v1/sign-in-providers')
export class SignInProvidersController {
  constructor(private readonly providers: SignInProviders) {}

  @Get()
  @Public('people ask before they can sign in')
  @ApiOperation({
    summary: 'By which providers of identities people sign in here, besides by password; on one page',
  })
  @ApiPage(SignInProviderDto)
  list(): { items: SignInProviderDto[]; next: null } {
    return { items: [...this.providers.list()], next: null };
  }
}
