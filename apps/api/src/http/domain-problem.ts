import { DomainError, type ErrorKind } from '#platform';
import type { FastifyReply } from 'fastify';
import { firstProblems } from './first-problems.js';
import { PROBLEM_TYPE, problemOf, type Problem } from './problem.js';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};

/** A refusal by the domain as a problem document. */
export function domainProblem(error: DomainError, requestId: string): Problem {
  const { errors, data } = error.extra;
  return problemOf(STATUS[error.kind], error.code, error.message, requestId, {
    ...data,
    ...(errors ? { errors: firstProblems(errors) } : {}),
  });
}

/** Answers with a problem, and says when to come back where `error` does. */
export function sendProblem(reply: FastifyReply, problem: Problem, error: unknown): FastifyReply {
  const wait = error instanceof DomainError ? error.extra.retryAfterSeconds : undefined;
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  return reply
    .status(problem.status)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
