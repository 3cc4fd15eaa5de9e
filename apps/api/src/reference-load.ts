import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { parse } from 'csv-parse/sync';
import { MIGRATIONS } from '#migrations';
import { CpvList, PlatformModule, SettingsError, Transactions } from '#platform';
import { parseCpvRows } from '#reference';
import { commandSettings } from './command-settings.js';

// `npm run reference -- cpv FILE`: loads the complete CPV list over the built-in one. Loading it again replaces it.

const SHOWN_PROBLEMS = 10;
const USAGE = 'Usage: npm run reference -- cpv FILE   (CSV with the columns code, en, da)';

async function load(file: string): Promise<void> {
  const rows: string[][] = parse(await readFile(file, 'utf8'), { bom: true, relaxColumnCount: true });
  const { entries, problems } = parseCpvRows(rows);
  for (const { line, detail } of problems.slice(0, SHOWN_PROBLEMS)) console.error(`line ${line}: ${detail}`);
  if (problems.length > SHOWN_PROBLEMS)
    console.error(`… and ${problems.length - SHOWN_PROBLEMS} more lines with a problem`);
  if (entries.length === 0) throw new SettingsError(`${file} holds no CPV code; nothing was changed.`);
  const settings = await commandSettings();
  const app = await NestFactory.createApplicationContext(PlatformModule.forRoot(settings, [], MIGRATIONS), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    await app.get(Transactions).run((tx) => app.get(CpvList).replace(tx, entries));
  } finally {
    await app.close();
  }
  console.log(
    `${entries.length} CPV codes loaded, ${problems.length} lines left out. Restart the processes that run.`,
  );
}

const [list, file] = process.argv.slice(2);
try {
  if (list !== 'cpv' || file === undefined) throw new SettingsError(USAGE);
  await load(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
