import { Module } from '@nestjs/common';
import { DigestsModule } from '#digests';
import { AddressConfirmationController } from './address-confirmation.controller.js';
import { DigestPreferencesController } from './digest-preferences.controller.js';
import { DigestProblemsController } from './digest-problems.controller.js';
import { DigestRunsController } from './digest-runs.controller.js';
import { DigestsController } from './digests.controller.js';
import { ItemLinksController } from './item-links.controller.js';
import { SuppressedAddressesController } from './suppressed-addresses.controller.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [DigestsModule],
  controllers: [
    DigestsController,
    DigestPreferencesController,
    DigestProblemsController,
    SuppressedAddressesController,
    DigestRunsController,
    AddressConfirmationController,
    ItemLinksController,
    UnsubscribeController,
  ],
})
export class DigestsApiModule {}
