import { OPEN, type DigestCounts } from './digest-state.js';

export const RUN_TRIGGERS = ['schedule', 'operator'] as const;
export type RunTrigger = (typeof RUN_TRIGGERS)[number];

/** planning: it is being found out who gets one; sending: mails are under way; done: nothing is left to do. */
export const RUN_STATES = ['planning', 'sending', 'done'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** Digests that were begun together. */
export interface DigestRun {
  readonly id: string;
  readonly trigger: RunTrigger;
  readonly state: RunState;
  readonly startedAt: Date;
  /** When everybody had been looked at; null before. */
  readonly plannedAt: Date | null;
  /** People whom this run is about, counted when it began. */
  readonly people: number;
  /** Of these, how many have been looked at, whether or not there was something to tell. */
  readonly lookedAt: number;
  readonly digests: DigestCounts;
}

/** A run is as far as its digests are. */
export function runState(plannedAt: Date | null, digests: DigestCounts): RunState {
  if (plannedAt === null) return 'planning';
  return OPEN.some((state) => digests[state] > 0) ? 'sending' : 'done';
}
