import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MIGRATIONS } from '#migrations';
import { parseSettings, PlatformModule, SettingsError } from '#platform';
import { ENTITIES } from '#schema';
import { ApiModule } from './api.module.js';
import { fastifyAdapter } from './http/fastify-adapter.js';
import { prepareApi } from './prepare-api.js';

try {
  const settings = parseSettings({ OTEL_SERVICE_NAME: 'medspil-api', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), ApiModule] })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, fastifyAdapter(settings), {
    bufferLogs: true,
  });
  app.enableShutdownHooks();
  await prepareApi(app);
  await app.listen(settings.port, '0.0.0.0');
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
