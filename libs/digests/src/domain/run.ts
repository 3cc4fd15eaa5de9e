import { OPEN, type DigestCounts } from './digest-state.js';

export const RUN_TRIGGERS = ['schedule', 'operator'] as const;
export type RunTrigger = (typeof RUN_TRIGGERS)[number];

/** planned: it is being found out who gets one; sending: mails are under way; done: nothing is left to do. */
export const RUN_STATES = ['planned', 'sending', 'done'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** The digests of one week. */
export interface DigestRun {
  readonly id: string;
  /** ISO 8601 week in Denmark, `2026-W48`. */
  readonly period: string;
  /** What started it last. */
  readonly trigger: RunTrigger;
  readonly state: RunState;
  readonly startedAt: Date;
  /** When everybody had been looked at; null before. */
  readonly plannedAt: Date | null;
  /** Members of vendors who want a digest, whether or not there was something new for them. */
  readonly people: number;
  readonly digests: DigestCounts;
}

/** A run is as far as its digests are. */
export function runState(plannedAt: Date | null, digests: DigestCounts): RunState {
  if (plannedAt === null) return 'planned';
  return OPEN.some((state) => digests[state] > 0) ? 'sending' : 'done';
}
