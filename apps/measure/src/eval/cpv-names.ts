import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MeasureError } from '../measure.error.js';
import type { CpvNames } from './newcomers.js';

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['danish', 'da'],
  ['portuguese', 'pt'],
  ['spanish', 'es'],
  ['swedish', 'sv'],
]);

/** Where the CPV list lies beside a folder of awards. */
export const cpvFileBeside = (data: string): string => join(data, '../reference/cpv/cpv2008.csv');

/**
 * Names of the CPV codes in the first of the languages that the list has, otherwise in English.
 *
 * @throws MeasureError where the file cannot be read
 */
export async function readCpvNames(file: string, languages: readonly string[]): Promise<CpvNames> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new MeasureError(
      `${file} cannot be read; --cpv-names names the CPV list (code,type,parent,en,da,…).`,
    );
  });
  const column =
    languages.map((language) => COLUMNS.get(language)).find((name) => name !== undefined) ?? 'en';
  const rows = parse<Readonly<Record<string, string>>>(text, { columns: true, bom: true });
  return Object.fromEntries(rows.map((row) => [(row['code'] ?? '').slice(0, 8), row[column] ?? '']));
}
