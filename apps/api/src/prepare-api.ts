import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Auth } from '#identity';
import { Log, Metrics, NestLog, SETTINGS, type Settings } from '#platform';
import { mountAuth } from './account/mount-auth.js';
import { prepareFastify } from './http/fastify-adapter.js';
import { assertRoutesDecided } from './http/permission.js';
import { RequestLimits } from './limits/request-limits.js';
import { mountQueueBoard } from './operator/queue-board.js';
import { mountDocs, openApiDocument } from './openapi.js';

/**
 * Makes a Nest application that contains ApiModule ready to listen: hooks, headers, sign-in, API docs.
 * @throws Error where a route says neither which permission it needs nor that it is public
 */
export async function prepareApi(app: NestFastifyApplication): Promise<void> {
  const log = app.get(Log);
  app.useLogger(new NestLog(log));
  await prepareFastify(app, app.get<Settings>(SETTINGS), log, app.get(Metrics));
  mountAuth(app.getHttpAdapter().getInstance(), app.get(Auth), app.get(RequestLimits));
  await mountQueueBoard(app);
  assertRoutesDecided(app);
  mountDocs(app, openApiDocument(app));
}
