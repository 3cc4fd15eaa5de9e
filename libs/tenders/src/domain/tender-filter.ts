import { type FieldProblem, isId, oneAreaProblem } from '#platform';
import { padCpv } from '#reference';
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
  /** Open tenders whose deadline lies before this instant. */
  readonly closingBefore?: Date;
}

export const filterProblems = ({ buyerId, cpv, area }: TenderFilter): FieldProblem[] => [
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
];
