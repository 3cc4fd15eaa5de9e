import type { Day } from '../lot.js';

/** The same day, some years earlier. */
export function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
