import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MIGRATIONS } from '#migrations';
import { Imports, OpenDataModule, type Import, type ImportSettings } from '#open-data';
import { DomainError, PlatformModule } from '#platform';
import { ENTITIES } from '#schema';
import { commandSettings } from './command-settings.js';
import { followImport } from './imports/follow-import.js';
import { importArguments, ImportUsageError } from './imports/import-arguments.js';
import { progressDisplay } from './imports/import-progress.js';
import { importSummary } from './imports/import-summary.js';
import { LOCAL_OPERATOR } from './imports/local-operator.js';

// `npm run import -- FILE [--currency EUR] [--scheme PT-NIF]`: stages a file of awards and waits until the worker has it in.

const SHOWN_PROBLEMS = 10;

const NOBODY_WORKS = `Nothing has taken the import up for ten seconds: is a worker running (\`npm start\` or \`npm run start:worker\`)?
The file is staged and goes in as soon as one runs; this command waits, and may be ended with Ctrl-C without harm.`;

async function stage(imports: Imports, file: string, settings: ImportSettings): Promise<Import> {
  const content = createReadStream(file, { highWaterMark: 256 * 1024 });
  const id = await imports.receive(LOCAL_OPERATOR, { name: basename(file), content });
  return imports.start(LOCAL_OPERATOR, id, settings);
}

async function follow(imports: Imports, { id }: Import): Promise<Import> {
  const display = progressDisplay(process.stderr.isTTY, console.log);
  try {
    return await followImport(() => imports.get(LOCAL_OPERATOR, id), {
      progress: ({ linesDone, linesTotal }) => {
        display.show(linesDone, linesTotal);
      },
      nobodyWorks: () => {
        console.error(NOBODY_WORKS);
      },
    });
  } finally {
    display.end();
  }
}

/** @returns whether anything of the file went in */
async function importFile(file: string, settings: ImportSettings): Promise<boolean> {
  const platform = PlatformModule.forRoot(await commandSettings(), ENTITIES, MIGRATIONS);
  @Module({ imports: [platform, OpenDataModule] })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: ['error'], abortOnError: false });
  try {
    const imports = app.get(Imports);
    const staged = await stage(imports, file, settings);
    console.log(`${staged.linesTotal} lines staged as import ${staged.id}.`);
    const ended = await follow(imports, staged);
    const { items } = await imports.problems(LOCAL_OPERATOR, ended.id, { limit: SHOWN_PROBLEMS });
    for (const line of importSummary(ended, items)) console.log(line);
    return ended.state === 'done' && ended.counts.refused < ended.linesTotal;
  } finally {
    await app.close();
  }
}

/** @throws ImportUsageError where there is no such file */
async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new ImportUsageError(`There is no file ${file}.`);
}

function messageOf(error: unknown): string {
  if (!(error instanceof DomainError)) return error instanceof Error ? error.message : String(error);
  return [error.message, ...(error.extra.errors ?? []).map(({ detail }) => detail)].join(' ');
}

try {
  const { file, settings } = importArguments(process.argv.slice(2));
  await requireFile(file);
  process.exitCode = (await importFile(file, settings)) ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
