import { parseCpv } from './cpv-code.js';
import type { CpvEntry } from './cpv-table.js';

/** What is wrong with one line of a CPV list. */
export interface CpvRowProblem {
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly code: 'missing-column' | 'malformed-code' | 'missing-name' | 'duplicate-code';
  /** One English sentence for the operator who loads the list. */
  readonly detail: string;
}

/** The readable part of a CPV list, and what was wrong with the rest. */
export interface CpvRows {
  readonly entries: readonly CpvEntry[];
  readonly problems: readonly CpvRowProblem[];
}

type Columns = Readonly<Record<keyof CpvEntry, number>>;

/**
 * Reads a complete CPV list from the rows of a CSV file. The first row names the columns, of which `code` (with or without
 * check digit), `en` and `da` are read, in any order; others, such as `parent`, are left aside, since the tree follows from the
 * codes. A bad row is reported and the others are kept; empty rows are passed over. The first of two rows with the same code
 * counts.
 *
 * @param rows the fields of each row as a CSV parser yields them, empty lines included so that line numbers are right.
 * @param lineOf line on which the row of an index begins, for files with line breaks inside fields; by default one row is one line.
 */
export function parseCpvRows(
  rows: Iterable<readonly string[]>,
  lineOf: (row: number) => number = (row) => row + 1,
): CpvRows {
  const [header = [], ...body] = rows;
  const columns = columnsOf(header);
  if ('missing' in columns) {
    const detail = `The header has no column "${columns.missing}"; needed are code, en and da.`;
    return { entries: [], problems: [{ line: lineOf(0), code: 'missing-column', detail }] };
  }
  const entries = new Map<string, CpvEntry>();
  const problems: CpvRowProblem[] = [];
  for (const [index, fields] of body.entries()) {
    if (fields.every((field) => field.trim() === '')) continue;
    const read = readRow(fields, columns, entries);
    if ('entry' in read) entries.set(read.entry.code, read.entry);
    else problems.push({ line: lineOf(index + 1), ...read });
  }
  return { entries: [...entries.values()], problems };
}

function columnsOf(header: readonly string[]): Columns | { missing: string } {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const columns = { code: names.indexOf('code'), en: names.indexOf('en'), da: names.indexOf('da') };
  const missing = Object.entries(columns).find(([, index]) => index < 0)?.[0];
  return missing === undefined ? columns : { missing };
}

function readRow(
  fields: readonly string[],
  columns: Columns,
  known: ReadonlyMap<string, CpvEntry>,
): { entry: CpvEntry } | Omit<CpvRowProblem, 'line'> {
  const text = fields[columns.code]?.trim() ?? '';
  const code = parseCpv(text);
  if (code === undefined) {
    return {
      code: 'malformed-code',
      detail: `"${text}" is not a CPV code (eight digits, then perhaps a check digit).`,
    };
  }
  const [en = '', da = ''] = [fields[columns.en]?.trim(), fields[columns.da]?.trim()];
  if (en === '' || da === '') {
    return {
      code: 'missing-name',
      detail: `Code ${code} lacks its ${en === '' ? 'English' : 'Danish'} name.`,
    };
  }
  if (known.has(code)) return { code: 'duplicate-code', detail: `Code ${code} occurs more than once.` };
  return { entry: { code, da, en } };
}
