import type { TenderInput } from '../tender.js';
import type { Regime } from './legal-note.js';

/** What a rule looks at. */
export interface NotedTender {
  readonly tender: Pick<
    TenderInput,
    | 'title'
    | 'description'
    | 'procedure'
    | 'submissionDeadline'
    | 'beneficiaries'
    | 'notDividedReason'
    | 'lots'
  >;
  readonly regime: Regime;
  /** The moment of reading. */
  readonly now: Date;
}

export type NotedLot = NotedTender['tender']['lots'][number];

/** A lot with its place, for pointers. */
export const lotsOf = ({ tender }: NotedTender): readonly (readonly [NotedLot, string])[] =>
  tender.lots.map((lot, index) => [lot, `/lots/${String(index)}`] as const);

/** A requirement where it stands. */
export interface NotedRequirement {
  readonly requirement: NotedLot['requirements'][number];
  /** JSON Pointer of the requirement. */
  readonly pointer: string;
  readonly lot: NotedLot;
  /** JSON Pointer of the lot. */
  readonly place: string;
}

/** Every requirement of one kind, lot by lot. */
export const requirementsOf = (noted: NotedTender, kind: string): readonly NotedRequirement[] =>
  lotsOf(noted).flatMap(([lot, place]) =>
    lot.requirements.flatMap((requirement, index) =>
      requirement.kind === kind
        ? [{ requirement, pointer: `${place}/requirements/${String(index)}`, lot, place }]
        : [],
    ),
  );
