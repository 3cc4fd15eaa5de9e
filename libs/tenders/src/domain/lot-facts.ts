import type { Money } from '#platform';
import type { TargetGroup } from '#reference';
import type { Requirement, SuitabilityWeights } from '#scoring';
import type { TenderLanguage } from './tender.js';
import type { TenderState } from './tender-state.js';

/** All that matching and digests read of one lot: a scoring lot but for its areas, which are codes and not yet paths. */
export interface LotFacts {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderTitle: string;
  /** From 0, in the order of the tender. */
  readonly position: number;
  /** Absent for an imported award notice. */
  readonly buyerId?: string;
  readonly buyerName: string;
  readonly language: TenderLanguage;
  /** By the database clock when it was read. */
  readonly status: TenderState;
  readonly publishedAt?: Date;
  readonly submissionDeadline?: Date;
  /** The deadline's day in Europe/Copenhagen: certificates and references are judged on it. */
  readonly judgedOn?: string;
  readonly title: string;
  readonly description: string;
  readonly mainCpv?: string;
  readonly additionalCpv: readonly string[];
  /** Codes; of imported notices whatever the source calls its places. */
  readonly areas: readonly string[];
  readonly value?: Money;
  readonly contractStart?: string;
  readonly contractEnd?: string;
  /** Those of the lot and of the whole tender. */
  readonly beneficiaries: readonly TargetGroup[];
  readonly weights?: SuitabilityWeights;
  readonly requirements: readonly Requirement[];
  /** Id of the transaction (xid8) that wrote the tender last, as a decimal string. */
  readonly changedXid: string;
}
