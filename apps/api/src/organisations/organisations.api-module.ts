import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { BuyerOrganisationsController } from './buyer-organisations.controller.js';
import { InvitationAnswersController } from './invitation-answers.controller.js';
import { BuyerInvitationsController, VendorInvitationsController } from './invitations.controllers.js';
import { BuyerMembersController, VendorMembersController } from './members.controllers.js';
import { VendorClaimsController } from './vendor-claims.controller.js';
import { VendorOrganisationsController } from './vendor-organisations.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    BuyerOrganisationsController,
    BuyerMembersController,
    BuyerInvitationsController,
    VendorOrganisationsController,
    VendorMembersController,
    VendorInvitationsController,
    InvitationAnswersController,
    VendorClaimsController,
  ],
})
export class OrganisationsApiModule {}
