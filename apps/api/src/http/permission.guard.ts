import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authorizeRoute, PrincipalResolver } from '#identity';
import type { FastifyRequest } from 'fastify';
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
  ) {}

  /** @throws DomainError `unauthenticated` or `forbidden` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const decision = this.reflector.get<RouteDecision | undefined>(ROUTE_DECISION, context.getHandler());
    // Boot has refused such a route already; this closes it all the same.
    if (!decision) return false;
    if ('publicBecause' in decision) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const principal = await this.principals.resolve({
      method: request.method,
      headers: webHeaders(request.headers),
    });
    authorizeRoute(principal, decision.action);
    noteCaller(request, principal);
    return true;
  }
}
