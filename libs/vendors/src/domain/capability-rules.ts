import { cpvProblems, type FieldProblem, listProblems, textProblems } from '#platform';
import { idProblems } from './known-id.js';
import type { Capability, CapabilityInput } from './profile.js';

export const MOST_CAPABILITIES = 50;
const MOST_CODES = 20;
const MOST_TEXT = 2000;

export const capabilityProblems = (
  capabilities: readonly CapabilityInput[],
  current: readonly Capability[],
): FieldProblem[] => [
  ...idProblems('/capabilities', capabilities, current),
  ...listProblems('/capabilities', capabilities, MOST_CAPABILITIES, (pointer, { cpv, text }) => [
    ...cpvProblems(`${pointer}/cpv`, cpv, MOST_CODES),
    // A code may stand alone; words are needed where there is none.
    ...textProblems(`${pointer}/text`, text, MOST_TEXT, cpv.length === 0 ? 1 : 0),
  ]),
];
