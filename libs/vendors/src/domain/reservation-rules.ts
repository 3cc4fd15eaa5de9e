import { dayProblems, type FieldProblem, isId, listProblems, oneTermProblem } from '#platform';
import { RESERVATION_OPERATORS, type Reservation } from './profile.js';

const MOST_AWARDS = 50;

/** A list has the type of an object too, but none of its fields. */
export const objectProblems = (pointer: string, value: unknown): FieldProblem[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? []
    : [{ pointer, code: 'not-an-object', detail: 'Write this as one object with named fields.' }];

export const reservationProblems = (reservation: Reservation, today: string): FieldProblem[] => {
  const unfit = objectProblems('/reservation', reservation);
  if (unfit.length > 0) return unfit;
  const { operator, disadvantagedShare: share, awardsUnderArticle77: awards = [] } = reservation;
  return [
    ...(operator === undefined
      ? []
      : oneTermProblem('/reservation/operator', operator, RESERVATION_OPERATORS)),
    ...(share === undefined || (share >= 0 && share <= 1)
      ? []
      : [
          {
            pointer: '/reservation/disadvantagedShare',
            code: 'number-out-of-bounds',
            detail: 'Write the share as a number from 0 to 1: 0.3 is 30 %.',
          },
        ]),
    ...listProblems('/reservation/awardsUnderArticle77', awards, MOST_AWARDS, (pointer, award) =>
      awardProblems(pointer, award, today),
    ),
  ];
};

type Award = NonNullable<Reservation['awardsUnderArticle77']>[number];

function awardProblems(pointer: string, { buyerId, day }: Award, today: string): FieldProblem[] {
  return [
    ...(isId(buyerId)
      ? []
      : [
          {
            pointer: `${pointer}/buyerId`,
            code: 'id-unknown',
            detail: 'Give the id of a buyer on this platform.',
          },
        ]),
    ...dayProblems(`${pointer}/day`, day),
    ...(day > today
      ? [{ pointer: `${pointer}/day`, code: 'day-in-future', detail: 'The award has not happened yet.' }]
      : []),
  ];
}
