import { Module } from '@nestjs/common';
import type { EntityClass } from '#platform';
import { IndexOwner } from './index-owner.js';
import { MatchMarks } from './match-marks.service.js';
import { Matches } from './matches.service.js';
import { NewMatches } from './new-matches.js';
import { LotMatchingEntity } from './persistence/lot-matching.entity.js';
import { MatchMarkEntity } from './persistence/match-mark.entity.js';
import { MatchEntity } from './persistence/match.entity.js';
import { ScoringStatisticsEntity } from './persistence/scoring-statistics.entity.js';
import { Rematch } from './rematch.service.js';
import { StatisticsStore } from './statistics.store.js';

export const MATCHING_ENTITIES: readonly EntityClass[] = [
  MatchEntity,
  MatchMarkEntity,
  LotMatchingEntity,
  ScoringStatisticsEntity,
];

/** Reads and keeps matches. The index is made on the first job, so a process that only reads never has one. */
@Module({
  providers: [StatisticsStore, Matches, MatchMarks, NewMatches, IndexOwner, Rematch],
  exports: [Matches, MatchMarks, NewMatches, Rematch],
})
export class MatchingModule {}
