import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { MIGRATIONS } from '#migrations';
import { Log, NestLog, parseSettings, PlatformModule, SettingsError } from '#platform';
import { ENTITIES } from '#schema';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Work } from './work.js';
import { WorkerModule } from './worker.module.js';

try {
  const settings = parseSettings({ OTEL_SERVICE_NAME: 'medspil-worker', ...process.env });
  @Module({
    imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), WorkerModule],
    controllers: [HealthController, MetricsController],
  })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter(), {
    bufferLogs: true,
  });
  app.useLogger(new NestLog(app.get(Log)));
  app.enableShutdownHooks();
  await app.listen(settings.port, '0.0.0.0');
  await app.get(Work).begin();
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
