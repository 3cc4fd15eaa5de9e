import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ResponsesModule } from '#responses';
import { PartnerInvitationsController } from './partner-invitations.controller.js';
import { PartnersController } from './partners.controller.js';
import { PartnershipPageController } from './partnership-page.controller.js';
import { ResponsesController } from './responses.controller.js';
import { TenderResponsesController } from './tender-responses.controller.js';
import { VendorPartnerInvitationsController } from './vendor-partner-invitations.controller.js';
import { VendorResponsesController } from './vendor-responses.controller.js';

@Module({
  imports: [IdentityModule, ResponsesModule],
  controllers: [
    TenderResponsesController,
    ResponsesController,
    VendorResponsesController,
    PartnersController,
    PartnerInvitationsController,
    VendorPartnerInvitationsController,
    PartnershipPageController,
  ],
})
export class ResponsesApiModule {}
