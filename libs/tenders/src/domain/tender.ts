import type { FieldProblem, Money } from '#platform';
import type { Procedure, TargetGroup } from '#reference';
import type { Requirement, SuitabilityWeights } from '#scoring';
import type { TenderState } from './tender-state.js';

/** `und` (ISO 639-2, undetermined) only of imported award notices. */
export type TenderLanguage = 'da' | 'en' | 'und';

/** `ask` has the shape that the schema of its kind describes. */
export type LotRequirement = Requirement<object>;

/** Without `id`: a new requirement. */
export type RequirementInput = Omit<LotRequirement, 'id'> & { readonly id?: string };

/** One lot as a draft may hold it. */
export interface LotInput {
  /** Of a lot that the tender already has; without it the lot is new. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  readonly mainCpv?: string;
  readonly additionalCpv: readonly string[];
  /** Municipality, NUTS or country codes of delivery. */
  readonly areas: readonly string[];
  readonly value?: Money;
  /** Day, `YYYY-MM-DD`. */
  readonly contractStart?: string;
  readonly contractEnd?: string;
  /** Whom it is for. */
  readonly beneficiaries: readonly TargetGroup[];
  readonly weights?: SuitabilityWeights;
  readonly requirements: readonly RequirementInput[];
}

export interface TenderInput {
  readonly buyerId: string;
  readonly title: string;
  readonly description: string;
  readonly language: 'da' | 'en';
  readonly procedure: Procedure;
  /** RFC 3339 with time of day and offset. */
  readonly submissionDeadline?: string;
  /** RFC 3339: until when questions are taken. Absent: the usual time is filled in at publication. */
  readonly enquiriesCloseAt?: string;
  readonly beneficiaries?: readonly TargetGroup[];
  /** What the pilot is to bring about for them. */
  readonly benefit?: string;
  /** Why the work is not divided into lots (Directive 2014/24/EU art. 46(1), udbudsloven § 49(2)). */
  readonly notDividedReason?: string;
  /** Whether a vendor takes part in one response to a lot at most, alone or in a team. Absent: it may in several. */
  readonly oneResponsePerLot?: boolean;
  readonly lots: readonly LotInput[];
}

/** Members to replace; `null` takes an optional one away. Lots are replaced as a whole. */
export type TenderPatch = Partial<
  Omit<
    TenderInput,
    'buyerId' | 'submissionDeadline' | 'enquiriesCloseAt' | 'benefit' | 'notDividedReason'
  > & {
    readonly submissionDeadline: string | null;
    readonly enquiriesCloseAt: string | null;
    readonly benefit: string | null;
    readonly notDividedReason: string | null;
  }
>;

export interface Lot extends Omit<LotInput, 'requirements'> {
  readonly id: string;
  readonly requirements: readonly LotRequirement[];
}

interface TenderHead {
  readonly id: string;
  /** Open Contracting id: `ocds-medspl-` and the id. */
  readonly ocid: string;
  /** Absent for an imported award notice. */
  readonly buyerId?: string;
  readonly buyerName: string;
  readonly title: string;
  readonly language: TenderLanguage;
  /** Absent for an imported award notice. */
  readonly procedure?: Procedure;
  /** By the database clock: `closed` from the deadline on, whether or not the closing job has run. */
  readonly status: TenderState;
  readonly submissionDeadline?: Date;
  /** From this instant on no questions are taken. */
  readonly enquiriesCloseAt?: Date;
  /** Until when every question is to be answered; stated from publication on. */
  readonly answersDueAt?: Date;
  /** How many questions wait for an answer; only for members of the buyer. */
  readonly openEnquiries?: number;
  readonly createdAt: Date;
  readonly publishedAt?: Date;
  /** The deadline, once it has passed. */
  readonly closedAt?: Date;
  readonly cancelledAt?: Date;
  readonly cancellationReason?: string;
  readonly version: number;
}

/** A tender as it is read. */
export interface Tender extends TenderHead {
  readonly description: string;
  readonly beneficiaries: readonly TargetGroup[];
  readonly benefit?: string;
  readonly notDividedReason?: string;
  readonly oneResponsePerLot: boolean;
  readonly lots: readonly Lot[];
  /** Nothing that refuses, but worth a look, e.g. a CPV code that is in no list. */
  readonly warnings: readonly FieldProblem[];
}

/** A tender as a list shows it. */
export interface TenderSummary extends TenderHead {
  readonly lots: readonly Pick<Lot, 'id' | 'title' | 'mainCpv' | 'areas' | 'value'>[];
}

/** A tender as it is stored, before anything is said about it. */
export type StoredTender = Omit<Tender, 'warnings'>;
