import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ANONYMOUS, type Principal } from '#identity';
import type { FastifyRequest } from 'fastify';

const callers = new WeakMap<FastifyRequest, Principal>();

/** Notes who makes a request. Called by the caller guard. */
export function noteCaller(request: FastifyRequest, principal: Principal): void {
  callers.set(request, principal);
}

/** Who makes a request; anonymous where the caller guard did not ask. */
export const callerOf = (request: FastifyRequest): Principal => callers.get(request) ?? ANONYMOUS;

/** Who makes the request; anonymous on routes that are public. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
