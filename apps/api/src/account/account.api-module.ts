import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AccountPagesController } from './account-pages.controller.js';
import { ApiKeysController } from './api-keys.controller.js';
import { MeController } from './me.controller.js';

@Module({ imports: [IdentityModule], controllers: [MeController, ApiKeysController, AccountPagesController] })
export class AccountApiModule {}
