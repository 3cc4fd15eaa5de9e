import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AccountPagesController } from './account-pages.controller.js';
import { ApiKeysController } from './api-keys.controller.js';
import { InvitationPageController } from './invitation-page.controller.js';
import { MeController } from './me.controller.js';
import { ProviderPagesController } from './provider-pages.controller.js';
import { SessionsController } from './sessions.controller.js';
import { SignInProvidersController } from './sign-in-providers.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    MeController,
    SessionsController,
    ApiKeysController,
    AccountPagesController,
    InvitationPageController,
    SignInProvidersController,
    ProviderPagesController,
  ],
})
export class AccountApiModule {}
