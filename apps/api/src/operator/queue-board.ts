import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { authorizeRoute } from '#identity';
import { DomainError, JobQueues, QUEUES } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from '../http/callers.js';
import { domainProblem, sendProblem } from '../http/domain-problem.js';
import { RequestLimits } from '../limits/request-limits.js';
import { whoIsCounted } from '../limits/who-is-counted.js';

export const QUEUE_BOARD_PATH = '/operator/queues';

/**
 * Mounts bull-board: every job of every queue, to be looked at by operators in a browser. It changes nothing: what operators do
 * goes through the API, where it is written into the audit trail.
 */
export async function mountQueueBoard(app: NestFastifyApplication): Promise<void> {
  const queues = app.get(JobQueues);
  const admit = admission(app.get(Callers), app.get(RequestLimits));
  const server = new FastifyAdapter();
  server.setBasePath(QUEUE_BOARD_PATH);
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
          reply.header('cache-control', 'no-store');
          try {
            await admit(request, reply);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
            await sendProblem(reply, domainProblem(error, request.id), error);
          }
        });
        board(fastify, { prefix: '' }, done);
      },
      { prefix: QUEUE_BOARD_PATH },
    );
}

/** Counts a request like every other one, and lets operators pass. */
const admission =
  (callers: Callers, limits: RequestLimits) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const principal = await callers.of(request, reply);
    const limit = principal.kind === 'anonymous' ? 'address' : 'caller';
    await limits.require(reply, [{ limit, who: whoIsCounted(principal, request.ip) }]);
    authorizeRoute(principal, 'queue.board');
  };
