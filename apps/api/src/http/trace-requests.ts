import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { traceOf } from '#platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const tracer = trace.getTracer('medspil-http');
const spans = new WeakMap<FastifyRequest, Span>();

const templateOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none';

/** Makes a span of each request, named by the template of its route. Goes on with the trace of a trusted proxy. */
export function traceRequests(
  fastify: FastifyInstance,
  isTrusted: (request: FastifyRequest['raw']) => boolean,
): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const given = request.headers.traceparent;
    const parent = typeof given === 'string' && isTrusted(request.raw) ? traceOf(given) : ROOT_CONTEXT;
    const span = tracer.startSpan(
      `${request.method} ${templateOf(request)}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': request.method,
          'http.route': templateOf(request),
          'medspil.request_id': request.id,
        },
      },
      parent,
    );
    spans.set(request, span);
    context.with(trace.setSpan(parent, span), done);
  });
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}
