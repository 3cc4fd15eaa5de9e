import { Module } from '@nestjs/common';
import { TendersModule } from '#tenders';
import { BuyerEnquiriesController } from './buyer-enquiries.controller.js';
import { TenderEnquiriesController } from './tender-enquiries.controller.js';
import { VendorEnquiriesController } from './vendor-enquiries.controller.js';

@Module({
  imports: [TendersModule],
  controllers: [TenderEnquiriesController, BuyerEnquiriesController, VendorEnquiriesController],
})
export class EnquiriesApiModule {}
