import { Module } from '@nestjs/common';
import { VendorsModule } from '#vendors';
import { ProfileController } from './profile.controller.js';
import { ReferencesController } from './references.controller.js';
import { VendorSearchController } from './vendor-search.controller.js';
import { VerificationsController } from './verifications.controller.js';

@Module({
  imports: [VendorsModule],
  controllers: [ProfileController, ReferencesController, VendorSearchController, VerificationsController],
})
export class VendorsApiModule {}
