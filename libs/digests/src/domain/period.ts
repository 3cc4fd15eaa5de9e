import { DateTime } from 'luxon';

const ZONE = 'Europe/Copenhagen';
const DUE_HOUR = 7;

const inDenmark = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone: ZONE });

/** The week that an instant lies in, by ISO 8601 and the calendar of Denmark: `2026-W53`. A digest belongs to one. */
export const currentPeriod = (now: Date): string => inDenmark(now).toFormat("kkkk-'W'WW");

/** When the digests of the week that `now` lies in are due: Monday at 07:00 in Denmark. */
export const dueAt = (now: Date): Date => inDenmark(now).startOf('week').set({ hour: DUE_HOUR }).toJSDate();

/** Whether the digests of the week that `now` lies in are due already. */
export const isDue = (now: Date): boolean => now >= dueAt(now);
