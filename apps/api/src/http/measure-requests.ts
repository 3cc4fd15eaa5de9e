import type { Metrics } from '#platform';
import type { FastifyInstance } from 'fastify';

/** Measures each request by the template of its route, never by its address, which anybody could make up. */
export function measureRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const note = metrics.duration(
    'medspil_http_request_duration_seconds',
    'From the arrival of a request to the end of its answer.',
    ['method', 'route', 'status'],
  );
  fastify.addHook('onResponse', (request, reply, done) => {
    note(reply.elapsedTime / 1000, {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    });
    done();
  });
}
