import type { Answer, Finding, Sentence } from '../answer.js';

/** What a member brings to one requirement. */
export interface Brought {
  readonly requirementId: string;
  /** What the member comes to by itself. */
  readonly finding: Finding;
  /** 0-1. */
  readonly share: number;
  /** Whether the team would not meet it without this member. */
  readonly needed: boolean;
}

export interface TeamMember {
  readonly vendorId: string;
  /** In the order of the lot's requirements, desired ones too. */
  readonly brings: readonly Brought[];
}

/** Vendors that meet every mandatory requirement of a lot together, and would not if one of them were missing. */
export interface Team {
  /** By id. */
  readonly members: readonly TeamMember[];
  /** What `score()` says of the members as one; `vendorId` is their ids joined by `+`. */
  readonly answer: Answer;
}

/** A mandatory requirement by its name. */
export interface NamedRequirement {
  readonly requirementId: string;
  readonly name: Sentence;
}

/** Teams for a lot. */
export interface TeamSuggestions {
  /** Best first; all of one size, the smallest that suffices. */
  readonly teams: readonly Team[];
  /** False where the work limit was reached: there may be other teams, and better or smaller ones. */
  readonly complete: boolean;
  /** Relevant vendors, open to teams, that need no partner; they are in no team. */
  readonly eligibleAlone: number;
  /** Whether the vendor that was asked for needs no partner. */
  readonly vendorEligible: boolean;
  /** Where there is no team: mandatory requirements that no team could meet, even if they were the only ones; never a turnover. */
  readonly unreachable: readonly NamedRequirement[];
}
