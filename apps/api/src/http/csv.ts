/** Name of a column, and what stands in it; null is an empty field. */
export type CsvColumn<T> = readonly [name: string, value: (row: T) => string | number | boolean | null];

/** What a spreadsheet would take for a formula, or for a way around this check. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV (RFC 4180), with a row of names. Texts that a spreadsheet would run get an apostrophe in front. */
export const csvOf = <T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string =>
  [columns.map(([name]) => field(name)), ...rows.map((row) => columns.map(([, value]) => field(value(row))))]
    .map((fields) => `${fields.join(',')}\r\n`)
    .join('');
