import { MeasureError } from './measure.error.js';

/**
 * A day that an option was given.
 *
 * @throws MeasureError on anything else
 */
export function dayIn(option: string, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new MeasureError(`${option} takes a day like 2024-01-31, not "${text}".`);
}
