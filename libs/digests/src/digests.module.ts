import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import type { EntityClass } from '#platform';
import { AddressConfirmations } from './address-confirmations.service.js';
import { DigestArchive } from './digest-archive.service.js';
import { DigestChoices } from './digest-choices.js';
import { DigestLinks } from './digest-links.service.js';
import { DigestPlanner } from './digest-planner.js';
import { DigestProblems } from './digest-problems.service.js';
import { DigestRenderer } from './digest-renderer.js';
import { DigestRuns } from './digest-runs.service.js';
import { DigestSender } from './digest-sender.js';
import { DigestStories } from './digest-stories.js';
import { DigestWriter } from './digest-writer.js';
import { OldContent } from './old-content.service.js';
import { OpenLots } from './open-lots.js';
import { DigestContentEntity } from './persistence/digest-content.entity.js';
import { DigestPreferenceEntity } from './persistence/digest-preference.entity.js';
import { DigestRunEntity } from './persistence/digest-run.entity.js';
import { DigestEntity } from './persistence/digest.entity.js';
import { SuppressedAddressEntity } from './persistence/suppressed-address.entity.js';
import { Preferences } from './preferences.service.js';
import { SuppressedAddresses } from './suppressed-addresses.service.js';

export const DIGESTS_ENTITIES: readonly EntityClass[] = [
  DigestPreferenceEntity,
  DigestRunEntity,
  DigestEntity,
  DigestContentEntity,
  SuppressedAddressEntity,
];

const PARTS = [DigestChoices, DigestStories, DigestWriter, OpenLots];
const FOR_PEOPLE = [Preferences, DigestArchive, DigestLinks, AddressConfirmations];
const FOR_OPERATORS = [DigestProblems, SuppressedAddresses];
const USE_CASES = [
  ...FOR_PEOPLE,
  ...FOR_OPERATORS,
  DigestRuns,
  DigestPlanner,
  DigestRenderer,
  DigestSender,
  OldContent,
];

/** Who is told of what, and the ledger of what was sent. Needs PlatformModule and the tables of its neighbours. */
@Module({
  imports: [MatchingModule],
  providers: [...PARTS, ...USE_CASES],
  exports: USE_CASES,
})
export class DigestsModule {}
