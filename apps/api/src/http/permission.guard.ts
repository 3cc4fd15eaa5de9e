import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ANONYMOUS, authorizeRoute, PrincipalResolver, type Principal } from '#identity';
import { DomainError } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestLimits } from '../limits/request-limits.js';
import { whoIsCounted } from '../limits/who-is-counted.js';
import { noteCaller } from './caller.js';
import { ROUTE_DECISION, type RouteDecision } from './permission.js';
import { webHeaders } from './web-headers.js';

/**
 * Finds out who is asking and refuses early whoever cannot be permitted, whatever the resource. What needs the resource is
 * decided by the use case, by the same table.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly principals: PrincipalResolver,
    private readonly limits: RequestLimits,
  ) {}

  /** @throws DomainError `unauthenticated`, `forbidden`, or `rate-limited` where the address tried too many keys */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const decision = this.reflector.get<RouteDecision | undefined>(ROUTE_DECISION, context.getHandler());
    // Boot has refused such a route already; this closes it all the same.
    if (!decision) return false;
    if ('publicBecause' in decision) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const principal = await this.principalOf(request, http.getResponse<FastifyReply>());
    authorizeRoute(principal, decision.action);
    noteCaller(request, principal);
    return true;
  }

  /** A key that opens nothing may be a guess, so it counts against the address that it came from. */
  private async principalOf(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    try {
      return await this.principals.resolve({ method: request.method, headers: webHeaders(request.headers) });
    } catch (error) {
      if (error instanceof DomainError) {
        await this.limits.require(reply, [{ limit: 'address', who: whoIsCounted(ANONYMOUS, request.ip) }]);
      }
      throw error;
    }
  }
}
