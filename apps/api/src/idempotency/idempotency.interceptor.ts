import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { DomainError, Idempotency } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { callerOf } from '../http/caller.js';
import { whoIsCounted } from '../limits/who-is-counted.js';
import { creates } from './creates.js';
import { idempotencyKeyOf } from './idempotency-key.js';

/** Headers of an answer that belong to it; the others are of the request that it answers. */
const KEPT_HEADERS = ['location', 'etag'] as const;

interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const uploadsTakeNone = (): DomainError =>
  new DomainError(
    'malformed',
    'idempotency-key-unsupported',
    'An upload takes no Idempotency-Key: the same file twice changes nothing. Send it without the header.',
  );

/** Gives the same answer to the same request, where it creates something and names an Idempotency-Key. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = creates(context.getHandler())
      ? idempotencyKeyOf(request.headers['idempotency-key'])
      : undefined;
    if (key === undefined) return next.handle();
    if (request.body === undefined && request.headers['content-type']?.startsWith('multipart/')) {
      throw uploadsTakeNone();
    }
    const reply = http.getResponse<FastifyReply>();
    const stored = await this.idempotency.once(
      {
        caller: whoIsCounted(callerOf(request), request.ip),
        route: `${request.method} ${request.url}`,
        key,
        body: JSON.stringify(request.body ?? null),
      },
      async () => JSON.stringify(answerOf(reply, await lastValueFrom(next.handle()))),
    );
    const { status, headers, body } = JSON.parse(stored) as StoredAnswer;
    reply.status(status).headers({ ...headers });
    return of(body);
  }
}

const answerOf = (reply: FastifyReply, body: unknown): StoredAnswer => ({
  status: reply.statusCode,
  headers: Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  ),
  body,
});
