import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { BuyerMembersController } from './buyer-members.controller.js';
import { BuyerOrganisationsController } from './buyer-organisations.controller.js';
import { VendorMembersController } from './vendor-members.controller.js';
import { VendorOrganisationsController } from './vendor-organisations.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    BuyerOrganisationsController,
    BuyerMembersController,
    VendorOrganisationsController,
    VendorMembersController,
  ],
})
export class OrganisationsApiModule {}
