import { Injectable } from '@nestjs/common';
import { ANONYMOUS, PrincipalResolver, type Principal } from '#identity';
import { DomainError } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestLimits } from '../limits/request-limits.js';
import { whoIsCounted } from '../limits/who-is-counted.js';
import { webHeaders } from './web-headers.js';

/** Finds out who makes a request. */
@Injectable()
export class Callers {
  constructor(
    private readonly principals: PrincipalResolver,
    private readonly limits: RequestLimits,
  ) {}

  /**
   * A key that opens nothing may be a guess, so it counts against the address that it came from.
   * @throws DomainError as {@link PrincipalResolver.resolve}, or `rate-limited` (429) where the address tried too many
   */
  async of({ method, headers, ip }: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    try {
      return await this.principals.resolve({ method, headers: webHeaders(headers) });
    } catch (error) {
      if (error instanceof DomainError) {
        await this.limits.require(reply, [{ limit: 'address', who: whoIsCounted(ANONYMOUS, ip) }]);
      }
      throw error;
    }
  }
}
