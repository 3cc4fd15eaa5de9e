export type { Answer, RequirementAnswer, Sentence } from '#scoring';
export type {
  ExplainedMatch,
  LotLine,
  MatchedLot,
  MatchedVendor,
  MatchLine,
  VendorLine,
} from './domain/explained-match.js';
export { lookupIn, lotNames } from './domain/lot-names.js';
export { MATCH_MARKS, type MatchMark, type SetMark } from './domain/match-mark.js';
export { MatchMarks } from './match-marks.service.js';
export { EngineHost } from './engine/engine-host.js';
export { Advice } from './advice.service.js';
export type {
  AdviceForVendor,
  AdvisedAddition,
  AdvisedPartner,
  AskedOfVendor,
  NamedGains,
  NamedLotGain,
} from './domain/vendor-advice.js';
export { MatchingEngine, type Told } from './engine/matching-engine.js';
export { type CheckedLot, type CheckedTender, MarketChecks } from './market-checks.service.js';
export { type LotMatches, Matches } from './matches.service.js';
export { MATCHING_RUN_STATES, percentOf, type MatchingRun } from './domain/matching-run.js';
export { Comparison } from './comparison/comparison.service.js';
export { DRIFT_KINDS, type Drift } from './domain/drift.js';
export {
  comparisonState,
  MATCHING_COMPARISON_STATES,
  type MatchingComparison,
} from './domain/matching-comparison.js';
export { MatchingComparisons } from './matching-comparisons.service.js';
export {
  matchingCompare,
  matchingComparisonRun,
  matchingRefresh,
  matchingRunChunk,
  matchingRunFinish,
  matchingRunPlan,
} from './matching.jobs.js';
export { MatchingRuns } from './matching-runs.service.js';
export { MATCHING_ENTITIES, MatchingModule } from './matching.module.js';
export type { MatchFilter } from './persistence/match.queries.js';
export { Refresh } from './refresh.service.js';
export type { PairRow } from './persistence/pairs.query.js';
export type { SuggestedMember, SuggestedTeam, SuggestedTeams } from './domain/suggested-teams.js';
export { Rematch } from './rematch.service.js';
export { Teams } from './teams.service.js';
export { Tombstones } from './tombstones.service.js';
export { type ExplainedPair, type PairRequirements, ReadPairs } from './read-pairs.js';
export { VendorPairs } from './vendor-pairs.js';
