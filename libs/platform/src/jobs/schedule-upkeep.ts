import { isDeepStrictEqual } from 'node:util';
import type { JobDefinition } from './job-definition.js';

/** That a job comes back by the clock. */
export interface Schedule {
  readonly job: JobDefinition<object>;
  readonly payload: object;
  /** Five cron fields, read in `tz`. */
  readonly pattern: string;
  readonly tz: string;
}

/** What a queue has of a schedule. */
export interface HeldSchedule {
  readonly pattern?: string | undefined;
  readonly tz?: string | undefined;
  readonly payload: unknown;
  /** When somebody last wrote it, by the database's clock; NaN where that is not said. */
  readonly assertedAt: number;
  /** Milliseconds until its next run is due; negative where that run waits its turn. */
  readonly dueIn: number;
  /** Whether the job of that run is there. It is not where it failed before BullMQ had made the one after it. */
  readonly isRunThere: boolean;
}

/** So long before a run it is left alone: the time from looking at a schedule to writing it. */
const NEARLY_DUE_MS = 10_000;
const RENEWED_MS = 3_600_000;

/**
 * Whether a schedule is to be written. Writing one throws the run away that it has and makes one for the next time of the pattern, so it
 * is never written while a run is due: that waits in a queue that is paused, or behind other jobs. It is written where it is missing, or
 * says something else, and once an hour so that other releases see that somebody still wants it.
 * @param now by the database's clock, as `since`
 * @param since when this process began; what was written before may be of a release before
 */
export function isToBeWritten(
  { payload, pattern, tz }: Schedule,
  held: HeldSchedule | undefined,
  now: number,
  since: number,
): boolean {
  if (!held?.isRunThere) return true;
  if (held.dueIn < NEARLY_DUE_MS) return false;
  const isSame = held.pattern === pattern && held.tz === tz && isDeepStrictEqual(held.payload, payload);
  return !isSame || !(held.assertedAt >= Math.max(since, now - RENEWED_MS));
}
