import { branchOf } from '../cpv/branch.js';
import type { Reference } from '../vendor.js';
import { amountFields } from './amount.js';
import { branchNumber } from './branch-range.js';
import type { Codes } from './codes.js';
import { dayNumber } from './day-number.js';

/** What stands of each reference, one after the other; its branches stand in a list of their own, so many further on. */
export const WORK = {
  /** Number of its branches; none where no CPV code is stated. */
  branches: 0,
  /** `dayNumber`; 0 where it is not stated. */
  day: 1,
  /** Smallest units of its currency (`amountAt`); NaN where it is not stated. */
  value: 2,
  currency: 4,
  /** 1 where the buyer of the work confirmed it. */
  verified: 5,
  /** 0 where it is not stated. */
  level: 6,
} as const;

/** Numbers that a reference takes. */
export const WORK_SIZE = 7;

/** The branch of codes that name none: it lies in no other. */
const NO_BRANCH = -1;

export function branchesOfWork({ cpv }: Pick<Reference, 'cpv'>): number[] {
  const branches = cpv.flatMap((code) => branchOf(code) ?? []).map(branchNumber);
  return branches.length === 0 && cpv.length > 0 ? [NO_BRANCH] : branches;
}

export const workFields = (reference: Reference, texts: Codes): number[] => [
  branchesOfWork(reference).length,
  reference.day === undefined ? 0 : dayNumber(reference.day),
  ...amountFields(reference.value?.minor ?? NaN),
  reference.value === undefined ? 0 : texts.of(reference.value.currency),
  reference.verified ? 1 : 0,
  reference.evidenceLevel ?? 0,
];
