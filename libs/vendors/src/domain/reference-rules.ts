import {
  areaProblems,
  cpvProblems,
  dayProblems,
  type FieldProblem,
  moneyProblems,
  termProblems,
  textProblems,
} from '#platform';
import { codesOf, PRACTICES, TARGET_GROUPS } from '#reference';
import type { ReferenceInput } from './reference.js';

export const MOST_REFERENCES = 500;
const MOST_CODES = 20;
const MOST_AREAS = 100;

/** What is wrong with a reference; empty where it can be stored. */
export const referenceProblems = (input: ReferenceInput, today: string): FieldProblem[] => [
  ...textProblems('/title', input.title, 300, 1),
  ...(input.text === undefined ? [] : textProblems('/text', input.text, 5000)),
  ...textProblems('/buyerName', input.buyerName, 300, 1),
  ...cpvProblems('/cpv', input.cpv, MOST_CODES),
  ...areaProblems('/areas', input.areas, MOST_AREAS),
  ...(input.value ? moneyProblems('/value', input.value) : []),
  ...(input.day === undefined ? [] : workDayProblems(input.day, today)),
  ...(input.evidenceLevel === undefined ? [] : evidenceProblems(input.evidenceLevel)),
  ...termProblems('/targetGroups', input.targetGroups, codesOf(TARGET_GROUPS)),
  ...termProblems('/practices', input.practices ?? [], codesOf(PRACTICES)),
];

const workDayProblems = (day: string, today: string): FieldProblem[] =>
  day > today
    ? [
        {
          pointer: '/day',
          code: 'day-in-future',
          detail: 'A reference is work that was done; this day is to come.',
        },
      ]
    : dayProblems('/day', day);

const evidenceProblems = (level: number): FieldProblem[] =>
  [1, 2, 3, 4, 5].includes(level)
    ? []
    : [
        {
          pointer: '/evidenceLevel',
          code: 'number-out-of-bounds',
          detail: 'Give a level of the Nesta Standards of Evidence, 1 to 5.',
        },
      ];
