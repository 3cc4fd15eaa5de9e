import { dayProblems, type FieldProblem, termProblems } from '#platform';
import { codesOf, SERVICE_TIMES } from '#reference';
import type { Availability } from './profile.js';
import { objectProblems } from './reservation-rules.js';

const MOST_NOTICE_DAYS = 365;

export const availabilityProblems = (availability: Availability): FieldProblem[] => {
  const unfit = objectProblems('/availability', availability);
  if (unfit.length > 0) return unfit;
  const { from, noticeDays, times } = availability;
  return [
    ...(from === undefined ? [] : dayProblems('/availability/from', from)),
    ...(noticeDays === undefined ? [] : noticeProblems(noticeDays)),
    ...(times === undefined ? [] : termProblems('/availability/times', times, codesOf(SERVICE_TIMES))),
  ];
};

const noticeProblems = (days: number): FieldProblem[] =>
  Number.isInteger(days) && days >= 0 && days <= MOST_NOTICE_DAYS
    ? []
    : [
        {
          pointer: '/availability/noticeDays',
          code: 'number-out-of-bounds',
          detail: `Write a whole number of days from 0 to ${MOST_NOTICE_DAYS}.`,
        },
      ];
