import {
  areaSuggestions,
  type FieldProblem,
  listProblems,
  oneTermProblem,
  termProblems,
  textProblems,
} from '#platform';
import { codesOf, PROCEDURES, TARGET_GROUPS } from '#reference';
import { parseInstant } from './instant.js';
import { lotProblems } from './lot-rules.js';
import { idProblems } from './known-ids.js';
import type { Lot, TenderInput } from './tender.js';

const MOST_LOTS = 50;

/** What is wrong with a tender that is to be stored, complete or not; empty where it can be stored as a draft. */
export const tenderProblems = (input: TenderInput, currentLots: readonly Lot[]): FieldProblem[] => {
  const suggestions = areaSuggestions();
  return [
    ...textProblems('/title', input.title, 300, 1),
    ...textProblems('/description', input.description, 20_000),
    ...oneTermProblem('/language', input.language, ['da', 'en']),
    ...oneTermProblem('/procedure', input.procedure, codesOf(PROCEDURES)),
    ...instantProblems('/submissionDeadline', input.submissionDeadline),
    ...instantProblems('/enquiriesCloseAt', input.enquiriesCloseAt),
    ...termProblems('/beneficiaries', input.beneficiaries ?? [], codesOf(TARGET_GROUPS)),
    ...(input.benefit === undefined ? [] : textProblems('/benefit', input.benefit, 5000)),
    ...(input.notDividedReason === undefined
      ? []
      : textProblems('/notDividedReason', input.notDividedReason, 5000, 10)),
    ...idProblems(input.lots, currentLots),
    ...listProblems('/lots', input.lots, MOST_LOTS, (pointer, lot) => lotProblems(pointer, lot, suggestions)),
  ];
};

const instantProblems = (pointer: string, text: string | undefined): FieldProblem[] =>
  text === undefined || parseInstant(text)
    ? []
    : [
        {
          pointer,
          code: 'instant-invalid',
          detail: 'Write day, time and offset from UTC, like 2026-11-30T12:00:00+01:00.',
        },
      ];

/** Bounds of the reason that a cancellation is published with. */
export const reasonProblems = (reason: string): FieldProblem[] => textProblems('/reason', reason, 2000, 10);
