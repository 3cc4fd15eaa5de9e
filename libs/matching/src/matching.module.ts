import { Module } from '@nestjs/common';
import { VendorMergePartsModule } from '#identity';
import type { EntityClass } from '#platform';
import { TendersModule } from '#tenders';
import { Advice } from './advice.service.js';
import { EngineHost } from './engine/engine-host.js';
import { IndexMetrics } from './engine/index-metrics.js';
import { MatchingEngine } from './engine/matching-engine.js';
import { DEFAULT_ENGINE_TIMEOUT, ENGINE_TIMEOUT, NearestEngine } from './engine/nearest-engine.js';
import { IndexThread } from './engine/thread/index-thread.js';
import { MatchingRuns } from './matching-runs.service.js';
import { MarketChecks } from './market-checks.service.js';
import { Comparison } from './comparison/comparison.service.js';
import { DriftMetrics } from './comparison/drift-metrics.js';
import { MatchComparer } from './comparison/match-comparer.js';
import { MatchingComparisons } from './matching-comparisons.service.js';
import { MarksMergePart } from './marks-merge.part.js';
import { MatchMarks } from './match-marks.service.js';
import { Matches } from './matches.service.js';
import { LotMatchingEntity } from './persistence/lot-matching.entity.js';
import { MatchMarkEntity } from './persistence/match-mark.entity.js';
import { MatchEntity } from './persistence/match.entity.js';
import { MatchingComparisonEntity } from './persistence/matching-comparison.entity.js';
import { MatchingRunChunkEntity, MatchingRunEntity } from './persistence/matching-run.entity.js';
import { ScoringStatisticsEntity } from './persistence/scoring-statistics.entity.js';
import { Refresh } from './refresh.service.js';
import { TombstonePurgeEntity } from './persistence/tombstone-purge.entity.js';
import { TombstoneEntity } from './persistence/tombstone.entity.js';
import { Rematch } from './rematch.service.js';
import { StatisticsStore } from './statistics.store.js';
import { Teams } from './teams.service.js';
import { Tombstones } from './tombstones.service.js';
import { VendorPairs } from './vendor-pairs.js';

export const MATCHING_ENTITIES: readonly EntityClass[] = [
  MatchEntity,
  MatchMarkEntity,
  LotMatchingEntity,
  ScoringStatisticsEntity,
  MatchingRunEntity,
  MatchingRunChunkEntity,
  MatchingComparisonEntity,
  TombstoneEntity,
  TombstonePurgeEntity,
];

/** Reads and keeps matches. The index is made on the first question, so a process that only reads never has one. */
@Module({
  imports: [TendersModule, VendorMergePartsModule],
  providers: [
    Advice,
    MarketChecks,
    StatisticsStore,
    Matches,
    MatchMarks,
    MarksMergePart,
    VendorPairs,
    Teams,
    IndexMetrics,
    IndexThread,
    EngineHost,
    { provide: MatchingEngine, useClass: NearestEngine },
    { provide: ENGINE_TIMEOUT, useValue: DEFAULT_ENGINE_TIMEOUT },
    Rematch,
    Refresh,
    MatchingRuns,
    MatchComparer,
    Comparison,
    DriftMetrics,
    MatchingComparisons,
    Tombstones,
  ],
  exports: [
    Advice,
    Teams,
    MarketChecks,
    Matches,
    MatchMarks,
    VendorPairs,
    MatchingEngine,
    EngineHost,
    Rematch,
    Refresh,
    MatchingRuns,
    Comparison,
    MatchingComparisons,
    Tombstones,
  ],
})
export class MatchingModule {}
