import type { Day } from '../day.js';

const DAY_MS = 86_400_000;

/** The day so many days later; earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The calendar day in Denmark at an instant. */
export const danishDayOf = (instant: Date): Day =>
  instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The instant at which a day begins in Denmark. The clocks never change at midnight. */
export function danishStartOf(day: Day): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return danishDayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}
