import type { Day } from '../lot.js';

const MONTHS_OF_YEAR = 12;

/** Years that a contract runs, both days included, by the calendar: 24 months are two years, with or without a leap day. */
export function contractYears(first: Day, last: Day): number {
  const [start, end] = [new Date(first), dayAfter(last)];
  const between = monthOf(end) - monthOf(start);
  const months = monthsLater(start, between) > end.getTime() ? between - 1 : between;
  const from = monthsLater(start, months);
  const ofMonth = (end.getTime() - from) / (monthsLater(start, months + 1) - from);
  return (months + ofMonth) / MONTHS_OF_YEAR;
}

function dayAfter(day: Day): Date {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

const monthOf = (date: Date): number => date.getUTCFullYear() * MONTHS_OF_YEAR + date.getUTCMonth();

/** The same day some months later, or the month's last where it is shorter, in milliseconds. */
function monthsLater(date: Date, months: number): number {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth));
}
