/** One code of the CPV with its official names. */
export interface CpvEntry {
  /** Eight digits, without check digit. */
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

/** Reads lines of `code | English name | Danish name`: names as long as these are easier to check one a line. */
export function cpvTable(text: string): CpvEntry[] {
  return text.trim().split('\n').map(entryOf);
}

function entryOf(line: string): CpvEntry {
  const [code, en, da, ...more] = line.split(' | ');
  if (code === undefined || en === undefined || da === undefined || more.length > 0) {
    throw new SyntaxError(`Not a line of the CPV table: "${line}"`);
  }
  return { code, da, en };
}
