import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { TendersModule } from '#tenders';
import { BuyerEnquiriesController } from './buyer-enquiries.controller.js';
import { EnquiriesPageController } from './enquiries-page.controller.js';
import { TenderEnquiriesController } from './tender-enquiries.controller.js';
import { VendorEnquiriesController } from './vendor-enquiries.controller.js';

@Module({
  imports: [IdentityModule, TendersModule],
  controllers: [
    TenderEnquiriesController,
    BuyerEnquiriesController,
    VendorEnquiriesController,
    EnquiriesPageController,
  ],
})
export class EnquiriesApiModule {}
