import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdentityModule } from '#identity';
import { VendorsModule } from '#vendors';
import { MergedVendorInterceptor } from './merged-vendor.interceptor.js';
import { VendorDistinctionsController } from './vendor-distinctions.controller.js';
import { VendorDuplicatesController } from './vendor-duplicates.controller.js';
import { VendorMergesController } from './vendor-merges.controller.js';

@Module({
  imports: [IdentityModule, VendorsModule],
  controllers: [VendorMergesController, VendorDuplicatesController, VendorDistinctionsController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: MergedVendorInterceptor }],
})
export class VendorMergesApiModule {}
