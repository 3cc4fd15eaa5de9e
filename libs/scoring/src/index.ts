export type {
  Answer,
  Eligibility,
  Finding,
  Language,
  RequirementAnswer,
  ScorePart,
  Sentence,
} from './answer.js';
export { kindsPage } from './documentation/kinds-page.js';
export type { Amount, Rates } from './exchange.js';
export { DEFAULT_RATES, moneyOf, ratio } from './exchange.js';
export type { Pairs } from './index/pairs.js';
export type { Ranking } from './index/ranked-lists.js';
export { type Nearest, ScoringIndex } from './index/scoring-index.js';
export { type Standing, standingOf } from './index/standing.js';
export type { AreaPath, Day, Lot, SuitabilityWeights } from './lot.js';
export {
  isMatch,
  isNearMiss,
  MATCH_SCORE_FLOOR,
  NEAR_MISS_RELEVANCE_FLOOR,
  TEAM_RELEVANCE_FLOOR,
} from './match-rule.js';
export type { Addition, WorkShown } from './advice/addition.js';
export { addTo } from './advice/add-to.js';
export { vendorAdvice } from './advice/plain-advice.js';
export { sayAddition } from './advice/say-addition.js';
export type {
  AdvicePiece,
  AdvisedStanding,
  AskedFact,
  Gains,
  LotGain,
  PartnerPiece,
  VendorAdvice,
} from './advice/vendor-advice.js';
export { marketCheck } from './market-check/check-market.js';
export { marketAsTold } from './market-check/market-as-told.js';
export {
  type EasedRequirement,
  ENOUGH_ELIGIBLE,
  type LighterCheck,
  type MarketCheck,
  MORE_SOCIAL_ENTERPRISES,
  type OpenTo,
  type RequirementCheck,
  type SmallestChangeCheck,
} from './market-check/market-check.js';
export type { MarketCount } from './market-check/market-count.js';
export type { Money } from './money.js';
export { compareAnswers, tieBreak } from './order.js';
export { lacks } from './eligibility.js';
export { exactScore } from './exact-score.js';
export type { Family, LotTerm } from './profile/term.js';
export { reasonOf } from './reason.js';
export { FAMILY_WEIGHTS, type RelevanceTerms, relevanceTerms } from './relevance-terms.js';
export { prepareRequirement, requirementKind } from './requirements/find-kind.js';
export { REQUIREMENT_KINDS } from './requirements/index.js';
export type {
  JsonSchema,
  Lacking,
  LighterAsk,
  Lookup,
  RequirementKind,
} from './requirements/requirement-kind.js';
export { VOCABULARY_REF } from './requirements/vocabulary-code.js';
export type { Requirement } from './requirements/requirement.js';
export { scoringVersionOf } from './rules.js';
export { contractYears } from './suitability/contract-years.js';
export { pairScorer, type PairScorer } from './pair-scorer.js';
export { score } from './score.js';
export { collectStatistics, type StatisticsOptions } from './statistics/collect-statistics.js';
export type { Statistics } from './statistics/statistics.js';
export { STEMMED_LANGUAGES, wordsIn, type ReadWords } from './words/words.js';
export { mergeMembers } from './teams/merge-members.js';
export type { Brought, NamedRequirement, Team, TeamMember, TeamSuggestions } from './teams/team.js';
export type {
  Availability,
  Capability,
  Certificate,
  LanguageLevel,
  Practice,
  ProfileSection,
  Reference,
  ReservationFacts,
  ServiceLanguage,
  SizeClass,
  Vendor,
  VendorKind,
} from './vendor.js';
