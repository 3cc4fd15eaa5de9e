import { DateTime } from 'luxon';

const ZONE = 'Europe/Copenhagen';
const NOON = { hour: 12, minute: 0, second: 0, millisecond: 0 };
const DAYS_OF_YEAR = 365.25;

/** Days told from one instant, as a Danish calendar has them. */
export class Calendar {
  private readonly today: DateTime<true>;

  /** @throws RangeError where the instant is no date */
  constructor(now: Date) {
    const local = DateTime.fromJSDate(now, { zone: ZONE });
    if (!local.isValid) throw new RangeError('This is no date.');
    this.today = local;
  }

  /** So many days from today, before it where negative. */
  day(inDays: number): string {
    return this.today.plus({ days: inDays }).toISODate();
  }

  dayYearsAgo(years: number): string {
    return this.day(-Math.round(years * DAYS_OF_YEAR));
  }

  /** Noon so many days from today, in RFC 3339; a weekend moves it to Monday. */
  deadline(inDays: number): string {
    const day = this.today.plus({ days: inDays });
    return day
      .plus({ days: day.isWeekend ? 8 - day.weekday : 0 })
      .set(NOON)
      .toISO({ suppressMilliseconds: true });
  }

  /** First and last day of whole months that start after so many days. */
  months(startInDays: number, count: number): { readonly first: string; readonly last: string } {
    const first = this.today.plus({ days: startInDays, months: 1 }).startOf('month');
    return { first: first.toISODate(), last: first.plus({ months: count }).minus({ days: 1 }).toISODate() };
  }
}
