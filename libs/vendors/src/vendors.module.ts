import { Module } from '@nestjs/common';
import { VendorMergePartsModule } from '#identity';
import { VendorProfileEntity } from './persistence/vendor-profile.entity.js';
import { VendorReferenceEntity } from './persistence/vendor-reference.entity.js';
import { VendorReferenceAliasEntity } from './persistence/vendor-reference-alias.entity.js';
import { VendorVerificationEntity } from './persistence/vendor-verification.entity.js';
import { ProfileMergePart } from './profile-merge.part.js';
import { Profiles } from './profiles.service.js';
import { References } from './references.service.js';
import { VendorDistinctionEntity } from './persistence/vendor-distinction.entity.js';
import { VendorDistinctions } from './vendor-distinctions.service.js';
import { VendorDuplicates } from './vendor-duplicates.service.js';
import { VendorSearch } from './vendor-search.service.js';
import { Verifications } from './verifications.service.js';

/** The tables of this library, for whoever opens the connection. */
export const VENDORS_ENTITIES = [
  VendorProfileEntity,
  VendorReferenceEntity,
  VendorReferenceAliasEntity,
  VendorVerificationEntity,
  VendorDistinctionEntity,
];

/** What vendors state about themselves. */
@Module({
  imports: [VendorMergePartsModule],
  providers: [
    Profiles,
    ProfileMergePart,
    References,
    VendorDistinctions,
    VendorDuplicates,
    VendorSearch,
    Verifications,
  ],
  exports: [Profiles, References, VendorDistinctions, VendorDuplicates, VendorSearch, Verifications],
})
export class VendorsModule {}
