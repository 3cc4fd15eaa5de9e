import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IDENTITY_ENTITIES, IdentityModule, Operators, type NewOperator } from '#identity';
import { MIGRATIONS } from '#migrations';
import { PlatformModule, SettingsError } from '#platform';
import { commandSettings } from './command-settings.js';

// `npm run operator:create -- EMAIL [--name NAME]`: makes an operator of an account, which it makes where there is none.

const USAGE = 'Usage: npm run operator:create -- EMAIL [--name NAME]';

async function create(email: string, name: string): Promise<NewOperator> {
  const settings = await commandSettings();
  @Module({ imports: [PlatformModule.forRoot(settings, IDENTITY_ENTITIES, MIGRATIONS), IdentityModule] })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: ['error'], abortOnError: false });
  try {
    return await app.get(Operators).create({ email, name });
  } finally {
    await app.close();
  }
}

function report(email: string, { outcome, password }: NewOperator): void {
  switch (outcome) {
    case 'created':
      console.log(
        `${email} is an operator now. The password, shown here and nowhere again: ${password ?? ''}`,
      );
      console.log('Choose another one after the first sign-in.');
      return;
    case 'promoted':
      console.log(`${email} had an account and is an operator now.`);
      return;
    case 'was-operator':
      console.log(`${email} was an operator already; nothing was changed.`);
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { name: { type: 'string' } },
    allowPositionals: true,
  });
  const [email, ...more] = positionals;
  if (email === undefined || more.length > 0 || !/^[^@\s]+@[^@\s]+$/.test(email))
    throw new SettingsError(USAGE);
  report(email, await create(email, values.name ?? 'Operator'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
