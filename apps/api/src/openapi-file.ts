import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MIGRATIONS } from '#migrations';
import { parseSettings, PlatformModule } from '#platform';
import { ENTITIES } from '#schema';
import { ApiModule } from './api.module.js';
import { fastifyAdapter } from './http/fastify-adapter.js';
import { openApiDocument } from './openapi.js';

// `npm run openapi` writes openapi.json; with --check it only tells whether the file agrees with the code.
// A preview reads the modules without making anything, so no database is asked.
const settings = parseSettings({
  DATABASE_URL: 'postgres://nobody@localhost/none',
  SMTP_URL: 'smtp://localhost',
  MEDSPIL_MASTER_KEY: Buffer.alloc(32).toString('base64'),
  MEDSPIL_SECRET: 'x'.repeat(32),
});

@Module({ imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), ApiModule] })
class Root {}

const FILE = 'openapi.json';
const app = await NestFactory.create<NestFastifyApplication>(Root, fastifyAdapter(settings), {
  preview: true,
  logger: ['error'],
});
const made = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(FILE, made);
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== made) {
  console.error('openapi.json does not agree with the code. Run: npm run openapi');
  process.exitCode = 1;
} else {
  console.log('openapi.json agrees with the code.');
}
