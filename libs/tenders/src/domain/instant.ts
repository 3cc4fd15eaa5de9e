import { isDay } from '#platform';

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads an instant that leaves nothing open: day, time of day and offset from UTC (RFC 3339; seconds may be left out).
 * @returns `undefined` where the text is none, or names a day or time that does not exist
 */
export function parseInstant(text: string): Date | undefined {
  const day = INSTANT.exec(text)?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
