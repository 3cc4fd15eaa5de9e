import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../http/caller.js';
import { ROUTE_LIMIT, type RouteLimit } from './rate-limit.js';
import { RequestLimits, type Counted } from './request-limits.js';
import { whoIsCounted } from './who-is-counted.js';

/** Counts every request of a route, also those that are refused next; the guard before it has found out who is asking. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RequestLimits,
  ) {}

  /** @throws DomainError `rate-limited` (429) */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const own = this.reflector.getAllAndOverride<RouteLimit | undefined>(ROUTE_LIMIT, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (own === 'none') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const principal = callerOf(request);
    const who = whoIsCounted(principal, request.ip);
    const counted: Counted[] = [{ limit: principal.kind === 'anonymous' ? 'address' : 'caller', who }];
    if (own) counted.push({ limit: own, who });
    await this.limits.require(http.getResponse<FastifyReply>(), counted);
    return true;
  }
}
