import type { Day } from '../day.js';
import { addDays, danishDayOf, danishStartOf } from './calendar.js';
import { isDanishPublicHoliday } from './public-holidays.js';

const LEAST_WORKING_DAYS = 2;

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isDanishPublicHoliday(day);
}

/**
 * The latest instant that leaves so many days before another one, counted back in Danish time by Regulation (EEC, Euratom) No 1182/71
 * art. 3: the day of the event is not counted (1); days are whole (2)(b); public holidays and weekends count (3), and a period
 * that is counted back does not move where it ends on one (4); but it includes at least two working days (5).
 * @param days at least 2
 */
export function daysBefore(event: Date, days: number): Date {
  let first = danishDayOf(event);
  for (let counted = 0, working = 0; counted < days || working < LEAST_WORKING_DAYS; counted += 1) {
    first = addDays(first, -1);
    if (isWorkingDay(first)) working += 1;
  }
  return danishStartOf(first);
}
