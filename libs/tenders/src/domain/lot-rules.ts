import {
  areaProblems,
  type AreaSuggestions,
  cpvProblems,
  dayProblems,
  type FieldProblem,
  listProblems,
  moneyProblems,
  oneCpvProblem,
  termProblems,
  textProblems,
} from '#platform';
import { codesOf, TARGET_GROUPS } from '#reference';
import { requirementKind } from '#scoring';
import { requirementProblems } from './requirement-rules.js';
import type { LotInput } from './tender.js';

const MOST_REQUIREMENTS = 40;
const MOST_CODES = 20;
const MOST_AREAS = 100;

/** What is wrong with one lot, complete or not; `pointer` is where it stands, e.g. `/lots/0`. */
export const lotProblems = (pointer: string, lot: LotInput, suggestions: AreaSuggestions): FieldProblem[] => [
  ...textProblems(`${pointer}/title`, lot.title, 300),
  ...textProblems(`${pointer}/description`, lot.description, 20_000),
  ...codeProblems(pointer, lot),
  ...areaProblems(`${pointer}/areas`, lot.areas, MOST_AREAS, suggestions),
  ...(lot.value ? moneyProblems(`${pointer}/value`, lot.value) : []),
  ...periodProblems(pointer, lot),
  ...termProblems(`${pointer}/beneficiaries`, lot.beneficiaries, codesOf(TARGET_GROUPS)),
  ...weightProblems(`${pointer}/weights`, lot.weights ?? {}),
  ...listProblems(`${pointer}/requirements`, lot.requirements, MOST_REQUIREMENTS, (at, requirement) =>
    requirementProblems(at, requirement, suggestions),
  ),
  ...repeatedProblems(`${pointer}/requirements`, lot.requirements),
];

/** Buyers are told whether an amount is reached and never the figure: many amounts in one lot would come to it all the same. */
const repeatedProblems = (pointer: string, requirements: LotInput['requirements']): FieldProblem[] =>
  requirements.flatMap(({ kind, ask }, place) => {
    const first = requirements.findIndex((other) => other.kind === kind && isUndisclosed(kind, other.ask));
    return isUndisclosed(kind, ask) && first < place
      ? [
          {
            pointer: `${pointer}/${String(place)}/kind`,
            code: 'repeated',
            detail: `A lot asks once for "${kind}", because buyers are not shown what it rests on. Keep the one that you need.`,
          },
        ]
      : [];
  });

const isUndisclosed = (kind: string, ask: unknown): boolean =>
  typeof ask === 'object' && ask !== null && requirementKind(kind)?.undisclosed?.(ask) === true;

const codeProblems = (pointer: string, { mainCpv, additionalCpv }: LotInput): FieldProblem[] => [
  ...(mainCpv === undefined ? [] : oneCpvProblem(`${pointer}/mainCpv`, mainCpv)),
  ...cpvProblems(`${pointer}/additionalCpv`, additionalCpv, MOST_CODES),
  ...(mainCpv !== undefined && additionalCpv.includes(mainCpv)
    ? [
        {
          pointer: `${pointer}/additionalCpv/${additionalCpv.indexOf(mainCpv)}`,
          code: 'repeated',
          detail: `"${mainCpv}" is the main code already.`,
        },
      ]
    : []),
];

const periodProblems = (pointer: string, { contractStart, contractEnd }: LotInput): FieldProblem[] => [
  ...(contractStart === undefined ? [] : dayProblems(`${pointer}/contractStart`, contractStart)),
  ...(contractEnd === undefined ? [] : dayProblems(`${pointer}/contractEnd`, contractEnd)),
  ...(contractStart !== undefined && contractEnd !== undefined && contractEnd <= contractStart
    ? [
        {
          pointer: `${pointer}/contractEnd`,
          code: 'ends-before-start',
          detail: 'The contract must end after the day on which it starts.',
        },
      ]
    : []),
];

const weightProblems = (pointer: string, weights: object): FieldProblem[] => {
  if (Array.isArray(weights)) {
    return [{ pointer, code: 'not-an-object', detail: 'Name each part of suitability with its weight.' }];
  }
  return Object.entries(weights).flatMap(([part, weight]: [string, unknown]) =>
    Number.isInteger(weight) && Number(weight) >= 0 && Number(weight) <= 5
      ? []
      : [
          {
            pointer: `${pointer}/${part}`,
            code: 'number-out-of-bounds',
            detail: 'A weight is a whole number from 0 (does not matter) to 5 (matters most).',
          },
        ],
  );
};
