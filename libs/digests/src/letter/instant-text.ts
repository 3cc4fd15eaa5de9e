import type { Language } from '#reference';
import { DateTime } from 'luxon';

const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const DAY: Readonly<Record<Language, string>> = { da: 'd. LLLL yyyy', en: 'd LLLL yyyy' };
const MOMENT: Readonly<Record<Language, string>> = {
  da: "cccc 'den' d. LLLL yyyy 'kl.' HH.mm",
  en: "cccc d LLLL yyyy 'at' HH:mm '(Danish time)'",
};

const inDenmark = (instant: Date, language: Language): DateTime =>
  DateTime.fromJSDate(instant, { zone: 'Europe/Copenhagen' }).setLocale(LOCALE[language]);

/** `3. november 2026`, `3 November 2026`: the day of an instant in Denmark. */
export const dayText = (instant: Date, language: Language): string =>
  inDenmark(instant, language).toFormat(DAY[language]);

/** `mandag den 21. december 2026 kl. 12.00`, `Monday 21 December 2026 at 12:00 (Danish time)`. */
export const momentText = (instant: Date, language: Language): string =>
  inDenmark(instant, language).toFormat(MOMENT[language]);
