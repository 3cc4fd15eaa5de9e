import type { Day } from '#reference';

/** Half a calendar year, such as `2026-H1`. Periods of supply figures never overlap. */
export type HalfYear = `${number}-H${1 | 2}`;

const PATTERN = /^(\d{4})-H([12])$/;

/** The half-year in which a day lies. */
const halfYearOf = (day: Day): HalfYear => `${Number(day.slice(0, 4))}-H${day.slice(5, 7) <= '06' ? 1 : 2}`;

/** Reads what the database holds. @throws Error where it is none */
export function parseHalfYear(text: string): HalfYear {
  const [, year, half] = PATTERN.exec(text) ?? [];
  if (year === undefined) throw new Error(`"${text}" is no half-year`);
  return `${Number(year)}-H${half === '1' ? 1 : 2}`;
}

/** First and last day. */
export function daysOf(period: HalfYear): { readonly from: Day; readonly through: Day } {
  const [year = '', half] = period.split('-');
  return half === 'H1'
    ? { from: `${year}-01-01`, through: `${year}-06-30` }
    : { from: `${year}-07-01`, through: `${year}-12-31` };
}

function next(period: HalfYear): HalfYear {
  const [year = '', half] = period.split('-');
  return half === 'H1' ? `${Number(year)}-H2` : `${Number(year) + 1}-H1`;
}

/** The half-years from that of `first` on that are over on `today`, oldest first. */
export function halfYearsOver(first: Day, today: Day): readonly HalfYear[] {
  const over: HalfYear[] = [];
  for (let period = halfYearOf(first); daysOf(period).through < today; period = next(period))
    over.push(period);
  return over;
}
