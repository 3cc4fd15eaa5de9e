import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { currentTraceId, withLogContext, type Log, type Metrics, type Settings } from '#platform';
import { answerClientError, answerRouterError } from './early-problems.js';
import { openToOtherSites } from './open-data.js';
import { parseJson } from './parse-json.js';
import { measureRequests } from './measure-requests.js';
import { fromTrusted, requestIds } from './request-id.js';
import { traceRequests } from './trace-requests.js';

const MAX_JSON_BYTES = 1024 * 1024;
const MAX_IMPORT_BYTES = 512 * 1024 * 1024;

const MOST_HEADER_PATIENCE_MS = 20_000;

/** Fastify with our bounds: small JSON bodies, a request id for everyone, patience with slow clients that ends. */
export function fastifyAdapter({
  trustedProxies,
  requestTimeoutSeconds,
}: Pick<Settings, 'trustedProxies' | 'requestTimeoutSeconds'>): FastifyAdapter {
  const patienceMs = requestTimeoutSeconds * 1000;
  return new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestTimeout: patienceMs,
    http: {
      headersTimeout: Math.min(patienceMs, MOST_HEADER_PATIENCE_MS),
      connectionsCheckingInterval: Math.min(patienceMs, MOST_HEADER_PATIENCE_MS) / 2,
    },
    forceCloseConnections: 'idle',
    genReqId: requestIds(trustedProxies),
    frameworkErrors: answerRouterError,
    clientErrorHandler: answerClientError,
    routerOptions: { maxParamLength: 600 },
  });
}

/** Plugins and hooks that every process with the API has. */
export async function prepareFastify(
  app: NestFastifyApplication,
  settings: Settings,
  log: Log,
  metrics: Metrics,
): Promise<void> {
  const secure = settings.publicUrl.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fieldSize: 1024, fileSize: MAX_IMPORT_BYTES },
  });
  app.useBodyParser('application/json', { bodyLimit: MAX_JSON_BYTES }, (_request, body, done) => {
    done(null, body.length === 0 ? undefined : parseJson(body.toString('utf8')));
  });
  const fastify = app.getHttpAdapter().getInstance();
  // Fastify would take plain text too; a text where an object belongs is better told that it is of the wrong type.
  fastify.removeContentTypeParser('text/plain');
  if (settings.tracing) traceRequests(fastify, fromTrusted(settings.trustedProxies));
  measureRequests(fastify, metrics);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    openToOtherSites(request, reply);
    const traceId = currentTraceId();
    withLogContext({ requestId: request.id, ...(traceId ? { traceId } : {}) }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
}
