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
export type NotedRequirement = NotedLot['requirements'][number];

/** A lot with its place, for pointers. */
export const lotsOf = ({ tender }: NotedTender): readonly (readonly [NotedLot, string])[] =>
  tender.lots.map((lot, index) => [lot, `/lots/${String(index)}`] as const);

/** Requirements of one kind in the lot, with their places. */
export const requirementsOf = (
  lot: NotedLot,
  pointer: string,
  kind: string,
): readonly (readonly [NotedRequirement, string])[] =>
  lot.requirements.flatMap((requirement, index) =>
    requirement.kind === kind ? [[requirement, `${pointer}/requirements/${String(index)}`] as const] : [],
  );
