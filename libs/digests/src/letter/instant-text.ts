import type { Language } from '#reference';
import { DateTime } from 'luxon';

const LOCALE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const DAY: Readonly<Record<Language, string>> = { da: 'd. LLLL yyyy', en: 'd LLLL yyyy' };
const MOMENT: Readonly<Record<Language, string>> = {
  da: "cccc 'den' d. LLLL yyyy 'kl.' HH.mm",
  en: "cccc d LLLL yyyy 'at' HH:mm '(Danish time)'",
};

/** Of as many instants the text is kept: very many people are told of the same deadlines. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

function textOf(instant: Date, language: Language, format: string): string {
  const key = `${language} ${instant.getTime()} ${format}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const text = DateTime.fromJSDate(instant, { zone: 'Europe/Copenhagen' })
    .setLocale(LOCALE[language])
    .toFormat(format);
  kept.set(key, text);
  return text;
}

/** `3. november 2026`, `3 November 2026`: the day of an instant in Denmark. */
export const dayText = (instant: Date, language: Language): string =>
  textOf(instant, language, DAY[language]);

/** `mandag den 21. december 2026 kl. 12.00`, `Monday 21 December 2026 at 12:00 (Danish time)`. */
export const momentText = (instant: Date, language: Language): string =>
  textOf(instant, language, MOMENT[language]);
