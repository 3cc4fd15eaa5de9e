import {
  areaSuggestions,
  type AreaSuggestions,
  type FieldProblem,
  oneAreaProblem,
  oneTermProblem,
  textProblems,
} from '#platform';
import { areaPath } from '#reference';
import { REQUIREMENT_KINDS, requirementKind } from '#scoring';
import { askProblems } from './ask-schemas.js';
import { textsIn } from './texts-in.js';
import type { RequirementInput } from './tender.js';

/** What is wrong with one requirement; `pointer` is where it stands, e.g. `/lots/0/requirements/2`. */
export const requirementProblems = (
  pointer: string,
  requirement: RequirementInput,
  suggestions: AreaSuggestions = areaSuggestions(),
): FieldProblem[] => [
  ...weightProblems(pointer, requirement),
  ...acceptedShareProblems(pointer, requirement),
  ...kindProblems(pointer, requirement, suggestions),
];

function weightProblems(pointer: string, { mandatory, weight }: RequirementInput): FieldProblem[] {
  if (weight === undefined) return [];
  const at = `${pointer}/weight`;
  if (mandatory) {
    const detail =
      'A mandatory requirement has no weight: it decides eligibility, not the score. Leave the weight away.';
    return [{ pointer: at, code: 'weight-on-mandatory', detail }];
  }
  return [1, 2, 3, 4, 5].includes(weight)
    ? []
    : [{ pointer: at, code: 'number-out-of-bounds', detail: 'The weight is a whole number from 1 to 5.' }];
}

function acceptedShareProblems(pointer: string, { kind, acceptedShare }: RequirementInput): FieldProblem[] {
  if (acceptedShare === undefined) return [];
  const at = `${pointer}/acceptedShare`;
  if (requirementKind(kind)?.divisible === false) {
    const detail = `A requirement of the kind "${kind}" is met or it is not; no share of it can be accepted. Leave the accepted share away.`;
    return [{ pointer: at, code: 'share-of-indivisible', detail }];
  }
  return acceptedShare > 0 && acceptedShare <= 1
    ? []
    : [
        {
          pointer: at,
          code: 'number-out-of-bounds',
          detail: 'The accepted share is a number above 0 and at most 1: 0.8 is 80 %.',
        },
      ];
}

function kindProblems(
  pointer: string,
  { kind, ask }: RequirementInput,
  suggestions: AreaSuggestions,
): FieldProblem[] {
  if (!requirementKind(kind)) {
    return oneTermProblem(
      `${pointer}/kind`,
      kind,
      REQUIREMENT_KINDS.map((known) => known.kind),
    );
  }
  const at = `${pointer}/ask`;
  const unfit = askProblems(at, kind, ask);
  if (unfit.length > 0) return unfit;
  return [
    ...textsIn(ask, at).flatMap(({ pointer: where, text }) => textProblems(where, text, 2000)),
    ...placeProblems(at, kind, ask, suggestions),
  ];
}

/** Codes of places that nobody knows would be served by nobody. Which texts are places is told by the kind itself. */
function placeProblems(
  pointer: string,
  kind: string,
  ask: unknown,
  suggestions: AreaSuggestions,
): FieldProblem[] {
  const unknown = new Set<string>();
  requirementKind(kind)?.prepare?.(ask, {
    areaPath: (code) => {
      const path = areaPath(code);
      if (path === undefined) unknown.add(code);
      return path;
    },
  });
  return textsIn(ask, pointer)
    .filter(({ text }) => unknown.has(text))
    .flatMap((place) => oneAreaProblem(place.pointer, place.text, suggestions));
}
