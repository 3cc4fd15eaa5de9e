import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authorizeRoute } from '#identity';
import type { FastifyRequest } from 'fastify';
import { callerOf } from './caller.js';
import { ROUTE_DECISION, type RouteDecision } from './permission.js';

/**
 * Refuses early whoever cannot be permitted, whatever the resource. What needs the resource is decided by the use case, by the
 * same table. The last guard: who is refused was counted.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws DomainError as {@link authorizeRoute} */
  canActivate(context: ExecutionContext): boolean {
    const decision = this.reflector.get<RouteDecision | undefined>(ROUTE_DECISION, context.getHandler());
    // Boot has refused such a route already; this closes it all the same.
    if (!decision) return false;
    if ('publicBecause' in decision) return true;
    authorizeRoute(callerOf(context.switchToHttp().getRequest<FastifyRequest>()), decision.action);
    return true;
  }
}
