import { DateTime } from 'luxon';
import type { Beat } from './rhythm.js';

/** One digest that a rhythm brings: nobody gets two of the same period. */
export interface Slot {
  /** ISO 8601 week (`2026-W53`) or day (`2026-12-31`) in the person's zone. */
  readonly period: string;
  readonly dueAt: Date;
  /** When the following one is due: until then this one may still be made up for. */
  readonly endsAt: Date;
}

const local = (instant: Date, { timeZone }: Beat): DateTime<true> => {
  const time = DateTime.fromJSDate(instant, { zone: timeZone });
  if (!time.isValid) throw new Error(`no time zone "${timeZone}"`);
  return time;
};

const startOf = (day: DateTime, { frequency }: Beat): DateTime =>
  day.startOf(frequency === 'weekly' ? 'week' : 'day');

const periodName = (start: DateTime, { frequency }: Beat): string =>
  start.toFormat(frequency === 'weekly' ? "kkkk-'W'WW" : 'yyyy-LL-dd');

/**
 * The instant at which the digest of a period is due. An hour that summer time leaves out comes an hour later; of one that it
 * brings twice the first counts.
 */
function dueIn(start: DateTime, { frequency, weekday, hour }: Beat): Date {
  const day = start.plus({ days: frequency === 'weekly' ? weekday - 1 : 0 });
  const [first] = day
    .set({ hour })
    .getPossibleOffsets()
    .sort((a, b) => a.toMillis() - b.toMillis());
  return (first ?? day).toJSDate();
}

function slotOf(start: DateTime, beat: Beat): Slot {
  const following = startOf(start.plus(step(beat, 1)), beat);
  return { period: periodName(start, beat), dueAt: dueIn(start, beat), endsAt: dueIn(following, beat) };
}

const step = ({ frequency }: Beat, count: number) =>
  frequency === 'weekly' ? { weeks: count } : { days: count };

/** The digest of the week or day that `now` lies in, due already or not. */
export const slotAround = (beat: Beat, now: Date): Slot => slotOf(startOf(local(now, beat), beat), beat);

/** The latest digest that is due. However many were missed, it is the only one that is made up for. */
export function latestSlot(beat: Beat, now: Date): Slot {
  const around = slotAround(beat, now);
  if (around.dueAt <= now) return around;
  return slotOf(startOf(startOf(local(now, beat), beat).minus(step(beat, 1)), beat), beat);
}

/** When the next digest after `now` is due. */
export const nextDueAt = (beat: Beat, now: Date): Date => latestSlot(beat, now).endsAt;

/** The same answers of a way to find a slot at one instant, found once for all who share a rhythm. */
export function slotsAt(find: typeof latestSlot, now: Date): (beat: Beat) => Slot {
  const found = new Map<string, Slot>();
  return (beat) => {
    const key = `${beat.frequency} ${beat.weekday} ${beat.hour} ${beat.timeZone}`;
    const slot = found.get(key) ?? find(beat, now);
    found.set(key, slot);
    return slot;
  };
}
