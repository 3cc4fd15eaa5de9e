import type { Member, Organisation, Registration } from './organisation.js';

/** Whose members act for the vendor afterwards: those of the vendor that is kept, of the one that is merged into it, or all. */
export const MERGE_MEMBERS = ['kept', 'merged', 'both'] as const;
export type MergeMembers = (typeof MERGE_MEMBERS)[number];

export interface VendorMergeRequest {
  /** The vendor that is no more afterwards. */
  readonly mergedId: string;
  /** Needed only where the rules leave a choice. */
  readonly members?: MergeMembers | undefined;
}

/** What is to be done, as each library that carries its part over is told. */
export interface VendorMergePlan {
  readonly keptId: string;
  readonly mergedId: string;
  readonly members: MergeMembers;
  /** Whether an operator verified those who act for the vendor afterwards. */
  readonly verified: boolean;
  /** Whose statements stand where the two state different things: of the side whose members stay. */
  readonly leading: 'kept' | 'merged';
}

/** How many of a kind go over to the vendor that is kept, and how many do not because they are there already or end. */
export interface MergeCount {
  readonly what: string;
  readonly carried: number;
  readonly dropped: number;
}

/** Where the two state different things: the first stands, the other is lost. */
export interface MergeCollision {
  readonly what: string;
  readonly stands: string;
  readonly lost: string;
}

/** A rule that stands against the merge, and what to do about it. */
export interface MergeRefusal {
  readonly rule: string;
  readonly detail: string;
}

/** What one library says of a merge before it is done. */
export interface MergeForecast {
  readonly counts: readonly MergeCount[];
  readonly collisions: readonly MergeCollision[];
  readonly refusals: readonly MergeRefusal[];
  /** Changes whenever something changes that an operator should look at again. */
  readonly state: string;
}

export interface VendorMergePreview {
  readonly kept: Organisation;
  readonly merged: Organisation;
  /** Whose members may act for the vendor afterwards; the operator says which where there is more than one way. */
  readonly offered: readonly MergeMembers[];
  /** Undefined where that is still to be said. */
  readonly members: MergeMembers | undefined;
  /** Who acts for neither afterwards. */
  readonly leaving: readonly Member[];
  readonly counts: readonly MergeCount[];
  readonly collisions: readonly MergeCollision[];
  /** Empty where the merge can be done. */
  readonly refusals: readonly MergeRefusal[];
  /** Of all this and of both vendors; the merge is done to what was previewed, or not at all. */
  readonly version: string;
}

/** A vendor that was merged into another one. */
export interface MergedVendor {
  readonly id: string;
  readonly mergedInto: string;
  readonly mergedAt: Date;
  readonly name: string;
  /** Leads to the vendor that was kept; null where it had none, or where that one took it over. */
  readonly registration: Registration | null;
}
