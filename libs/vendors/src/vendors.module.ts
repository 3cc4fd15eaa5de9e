import { Module } from '@nestjs/common';
import { VendorProfileEntity } from './persistence/vendor-profile.entity.js';
import { VendorReferenceEntity } from './persistence/vendor-reference.entity.js';
import { VendorVerificationEntity } from './persistence/vendor-verification.entity.js';
import { Profiles } from './profiles.service.js';
import { References } from './references.service.js';
import { VendorSearch } from './vendor-search.service.js';
import { Verifications } from './verifications.service.js';

/** The tables of this library, for whoever opens the connection. */
export const VENDORS_ENTITIES = [VendorProfileEntity, VendorReferenceEntity, VendorVerificationEntity];

/** What vendors state about themselves. */
@Module({
  providers: [Profiles, References, VendorSearch, Verifications],
  exports: [Profiles, References, VendorSearch, Verifications],
})
export class VendorsModule {}
