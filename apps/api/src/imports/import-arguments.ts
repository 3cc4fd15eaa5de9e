import { parseArgs } from 'node:util';
import { importSettings, type ImportSettings } from '#open-data';

const IMPORT_USAGE = `Usage: npm run import -- FILE [--currency EUR] [--scheme PT-NIF]

FILE        an awards.jsonl: one published award a line, as a JSON object
--currency  the currency that all values are in: DKK, EUR (default), SEK, NOK, USD or GBP
--scheme    the register that the winners' ids are numbers of, by its code at org-id.guide (default: IMPORT)`;

/** A command that was not given as it must be. */
export class ImportUsageError extends Error {}

/**
 * Reads the command line of `npm run import`.
 * @throws ImportUsageError with how to call it, DomainError `import-invalid` where a setting is not known
 */
export function importArguments(args: readonly string[]): {
  readonly file: string;
  readonly settings: ImportSettings;
} {
  const options = { currency: { type: 'string' }, scheme: { type: 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new ImportUsageError(
      `${error instanceof Error ? error.message : String(error)}\n\n${IMPORT_USAGE}`,
    );
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new ImportUsageError(IMPORT_USAGE);
  return { file, settings: importSettings(parsed.values) };
}
