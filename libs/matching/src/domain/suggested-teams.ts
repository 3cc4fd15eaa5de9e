import type { Brought, RequirementAnswer, Sentence, TeamSuggestions } from '#scoring';
import type { MatchedVendor } from './explained-match.js';

/** A requirement, and how well a team meets it. */
type TeamRequirement = Pick<
  RequirementAnswer,
  'requirementId' | 'kind' | 'name' | 'mandatory' | 'finding' | 'share'
>;

/** A vendor as teams show it: no figures, no evidence, no contact data before both sides agree. */
export interface SuggestedMember extends MatchedVendor {
  readonly brings: readonly Brought[];
}

/** Vendors that together meet every mandatory requirement of a lot. */
export interface SuggestedTeam {
  readonly members: readonly SuggestedMember[];
  /** 0-100, of the members as one. */
  readonly score: number;
  readonly reason: Sentence;
  readonly requirements: readonly TeamRequirement[];
}

/** Teams for a lot, best first. */
export interface SuggestedTeams extends Omit<TeamSuggestions, 'teams'> {
  readonly teams: readonly SuggestedTeam[];
}
