import {
  cpvBranchProblems,
  CURRENCIES,
  type FieldProblem,
  isId,
  oneAreaProblem,
  oneTermProblem,
  searchTextProblems,
} from '#platform';
import { parseInstant } from './instant.js';
import type { TenderState } from './tender-state.js';

/** Under which article a tender is reserved: one of them, any, or none. */
export const RESERVATIONS = ['20', '77', 'any', 'none'] as const;
export type ReservationFilter = (typeof RESERVATIONS)[number];

/** What a list of tenders is narrowed to; all given members must hold. */
export interface TenderFilter {
  /** Words, "phrases", or, -without: in title, lots, descriptions, requirements, the buyer's name. */
  readonly q?: string;
  /** By the database clock. Without it: everything but imported award notices. */
  readonly status?: TenderState;
  readonly buyerId?: string;
  /** A CPV code or the leading digits of a branch: a lot's main or additional code lies in it. */
  readonly cpv?: string;
  /** A lot is delivered in this area, in a part of it or in an area that holds it. */
  readonly area?: string;
  readonly reserved?: ReservationFilter;
  /** Open tenders whose deadline lies before this instant; a text states it as a deadline does, with its offset from UTC. */
  readonly closingBefore?: Date | string;
  /** Open tenders whose deadline lies after this instant. */
  readonly closingAfter?: Date | string;
  /** Estimated value of all lots together, in minor units of `currency`, at least and at most. */
  readonly valueFrom?: number;
  readonly valueTo?: number;
  /** DKK where left out. Tenders in other currencies, or with a lot without value, have no place in a range. */
  readonly currency?: string;
}

export const filterProblems = (filter: TenderFilter): FieldProblem[] => [
  ...(filter.q === undefined ? [] : searchTextProblems('/q', filter.q)),
  ...(filter.buyerId === undefined || isId(filter.buyerId)
    ? []
    : [{ pointer: '/buyerId', code: 'id-invalid', detail: 'Give the id of a buyer.' }]),
  ...(filter.cpv === undefined ? [] : cpvBranchProblems('/cpv', filter.cpv)),
  ...(filter.area === undefined ? [] : oneAreaProblem('/area', filter.area)),
  ...instantProblems('/closingBefore', filter.closingBefore),
  ...instantProblems('/closingAfter', filter.closingAfter),
  ...valueProblems(filter),
];

function valueProblems({ valueFrom, valueTo, currency }: TenderFilter): FieldProblem[] {
  const emptyRange = valueFrom !== undefined && valueTo !== undefined && valueFrom > valueTo;
  return [
    ...(emptyRange
      ? [{ pointer: '/valueTo', code: 'range-empty', detail: 'The highest value lies below the lowest.' }]
      : []),
    ...(currency === undefined ? [] : oneTermProblem('/currency', currency, CURRENCIES)),
  ];
}

const instantProblems = (pointer: string, instant: Date | string | undefined): FieldProblem[] =>
  instant === undefined || closingInstant(instant)
    ? []
    : [
        {
          pointer,
          code: 'instant-invalid',
          detail: 'Write day, time and offset from UTC, like 2026-11-30T12:00:00+01:00.',
        },
      ];

/** @returns `undefined` where it is no instant */
export function closingInstant(closingBefore: Date | string): Date | undefined {
  if (typeof closingBefore === 'string') return parseInstant(closingBefore);
  return Number.isNaN(closingBefore.getTime()) ? undefined : closingBefore;
}
