import { Injectable } from '@nestjs/common';
import { RequestCounter, type LimitName } from '#platform';
import type { FastifyReply } from 'fastify';
import { limitHeaders } from './limit-headers.js';
import { limitReached } from './limit-reached.error.js';

/** One limit and who is counted by it. */
export interface Counted {
  readonly limit: LimitName;
  readonly who: string;
}

/** Counts a request and tells its caller what is left. */
@Injectable()
export class RequestLimits {
  constructor(private readonly counter: RequestCounter) {}

  /** @throws DomainError `rate-limited` (429) where any of the limits is reached */
  async require(reply: FastifyReply, counted: readonly Counted[]): Promise<void> {
    const standings = await Promise.all(counted.map(({ limit, who }) => this.counter.count(limit, who)));
    reply.headers(limitHeaders(standings));
    const reached = standings.filter(({ allowed }) => !allowed);
    if (reached.length > 0) throw limitReached(reached);
  }
}
