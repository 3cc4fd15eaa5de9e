import type { Day } from '../day.js';
import { addDays } from './calendar.js';

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension and Whitsun with their Mondays. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50] as const;

/** Day of the Great Prayer, the fourth Friday after Easter, until it was abolished (lov nr. 214 af 06/03/2023). */
const GREAT_PRAYER = 26;
const LAST_GREAT_PRAYER_YEAR = 2023;

const FIXED = ['01-01', '12-25', '12-26'] as const;

/** Whether a day is a public holiday (helligdag) in Denmark. 5 June, 24 and 31 December are none by law. */
export function isDanishPublicHoliday(day: Day): boolean {
  if (FIXED.some((fixed) => day.slice(5) === fixed)) return true;
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  const moving = year <= LAST_GREAT_PRAYER_YEAR ? [...FROM_EASTER, GREAT_PRAYER] : FROM_EASTER;
  return moving.some((offset) => addDays(easter, offset) === day);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const exception = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const place = epact + weekday - 7 * exception + 114;
  const [month, day] = [Math.floor(place / 31), (place % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
