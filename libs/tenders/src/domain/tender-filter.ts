import { type FieldProblem, isId, oneAreaProblem } from '#platform';
import { padCpv } from '#reference';
import { parseInstant } from './instant.js';
import type { TenderState } from './tender-state.js';

/** What a list of tenders is narrowed to; all given members must hold. */
export interface TenderFilter {
  /** By the database clock. Without it: everything but imported award notices. */
  readonly status?: TenderState;
  readonly buyerId?: string;
  /** A CPV code or the leading digits of a branch: a lot's main or additional code lies in it. */
  readonly cpv?: string;
  /** A lot is delivered in this area, in a part of it or in an area that holds it. */
  readonly area?: string;
  /** Open tenders whose deadline lies before this instant; a text states it as a deadline does, with its offset from UTC. */
  readonly closingBefore?: Date | string;
}

export const filterProblems = ({ buyerId, cpv, area, closingBefore }: TenderFilter): FieldProblem[] => [
  ...(buyerId === undefined || isId(buyerId)
    ? []
    : [{ pointer: '/buyerId', code: 'id-invalid', detail: 'Give the id of a buyer.' }]),
  ...(cpv === undefined || padCpv(cpv) !== undefined
    ? []
    : [
        {
          pointer: '/cpv',
          code: 'cpv-invalid',
          detail: 'Give a CPV code or its first digits, at least two.',
        },
      ]),
  ...(area === undefined ? [] : oneAreaProblem('/area', area)),
  ...(closingBefore === undefined || closingInstant(closingBefore)
    ? []
    : [
        {
          pointer: '/closingBefore',
          code: 'instant-invalid',
          detail: 'Write day, time and offset from UTC, like 2026-11-30T12:00:00+01:00.',
        },
      ]),
];

/** @returns `undefined` where it is no instant */
export function closingInstant(closingBefore: Date | string): Date | undefined {
  if (typeof closingBefore === 'string') return parseInstant(closingBefore);
  return Number.isNaN(closingBefore.getTime()) ? undefined : closingBefore;
}
