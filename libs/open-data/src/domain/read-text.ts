/**
 * A text in one line, as a database can hold it: control characters, halves of surrogate pairs and runs of white space
 * become one space, letters with accents their composed form, so that two spellings of one id are one.
 */
export const cleanText = (raw: string): string =>
  raw
    .replace(/[\p{Control}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');

/** A text or whole number as clean text; empty where it is neither. */
export function readText(raw: unknown): string {
  if (typeof raw === 'string') return cleanText(raw);
  return Number.isSafeInteger(raw) ? String(raw) : '';
}

/** The beginning of a text, cut between characters. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : cleanText(text.slice(0, most));
}
