import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { authorizeRoute, PrincipalResolver } from '#identity';
import { DomainError, JobQueues, QUEUES } from '#platform';
import { PROBLEM_TYPE, problemOf } from '../http/problem.js';
import { webHeaders } from '../http/web-headers.js';

const PATH = '/operator/queues';
const STATUS: Readonly<Partial<Record<string, number>>> = { unauthenticated: 401, forbidden: 403 };

/**
 * Mounts bull-board: every job of every queue, to be looked at by operators in a browser. It changes nothing: what operators do
 * goes through the API, where it is written into the audit trail.
 */
export async function mountQueueBoard(app: NestFastifyApplication): Promise<void> {
  const queues = app.get(JobQueues);
  const principals = app.get(PrincipalResolver);
  const server = new FastifyAdapter();
  server.setBasePath(PATH);
  createBullBoard({
    queues: QUEUES.map((name) => new BullMQAdapter(queues.board(name), { readOnlyMode: true })),
    serverAdapter: server,
    options: { uiConfig: { boardTitle: 'Medspil' } },
  });
  const board = server.registerPlugin();
  await app
    .getHttpAdapter()
    .getInstance()
    .register(
      (fastify, _options, done) => {
        fastify.addHook('onRequest', async (request, reply) => {
          try {
            const { method } = request;
            authorizeRoute(
              await principals.resolve({ method, headers: webHeaders(request.headers) }),
              'queue.board',
            );
            reply.header('cache-control', 'no-store');
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            const status = STATUS[error.kind] ?? 403;
            await reply
              .status(status)
              .header('content-type', PROBLEM_TYPE)
              .header('cache-control', 'no-store')
              .send(JSON.stringify(problemOf(status, error.code, error.message, request.id)));
          }
        });
        board(fastify, { prefix: '' }, done);
      },
      { prefix: PATH },
    );
}
