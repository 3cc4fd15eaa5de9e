import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteCaller } from './caller.js';
import { Callers } from './callers.js';
import { ROUTE_DECISION, type RouteDecision } from './permission.js';

/** The first guard: notes who is asking, for those behind it, which count the request and then permit it. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {}

  /** @throws DomainError as {@link Callers.of} */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const decision = this.reflector.get<RouteDecision | undefined>(ROUTE_DECISION, context.getHandler());
    if (!decision || 'publicBecause' in decision) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    noteCaller(request, await this.callers.of(request, http.getResponse<FastifyReply>()));
    return true;
  }
}
