import { Module } from '@nestjs/common';
import { MatchingModule } from '#matching';
import type { EntityClass } from '#platform';
import { DigestPlanner } from './digest-planner.js';
import { Preferences } from './preferences.service.js';
import { DigestRuns } from './digest-runs.service.js';
import { DigestSender } from './digest-sender.js';
import { DigestWriter } from './digest-writer.js';
import { DigestEntity } from './persistence/digest.entity.js';
import { DigestPreferenceEntity } from './persistence/digest-preference.entity.js';
import { DigestRunEntity } from './persistence/digest-run.entity.js';
import { UntoldNews } from './untold-news.js';

export const DIGESTS_ENTITIES: readonly EntityClass[] = [
  DigestPreferenceEntity,
  DigestRunEntity,
  DigestEntity,
];

/** Who is told of which matches, and the ledger of what was sent. Needs PlatformModule. */
@Module({
  imports: [MatchingModule],
  providers: [Preferences, DigestRuns, DigestPlanner, DigestSender, DigestWriter, UntoldNews],
  exports: [Preferences, DigestRuns, DigestPlanner, DigestSender],
})
export class DigestsModule {}
