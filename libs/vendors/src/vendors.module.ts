import { Module } from '@nestjs/common';
import { VendorProfileEntity } from './persistence/vendor-profile.entity.js';
import { VendorReferenceEntity } from './persistence/vendor-reference.entity.js';
import { Profiles } from './profiles.service.js';
import { References } from './references.service.js';

/** The tables of this library, for whoever opens the connection. */
export const VENDORS_ENTITIES = [VendorProfileEntity, VendorReferenceEntity];

/** What vendors state about themselves. */
@Module({ providers: [Profiles, References], exports: [Profiles, References] })
export class VendorsModule {}
