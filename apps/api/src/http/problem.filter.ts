import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, Log, type ErrorKind } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstProblems } from './first-problems.js';
import { frameworkRefusal } from './framework-refusal.js';
import { PROBLEM_TYPE, problemOf, type Problem } from './problem.js';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'precondition-required': 428,
  unavailable: 503,
};

const hasStatus = (error: unknown): error is { statusCode: number } =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number';

/** The one place where an error becomes an answer: RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error, request.id);
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .header('content-type', PROBLEM_TYPE)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, requestId: string): Problem {
    if (error instanceof DomainError) {
      const { errors, data } = error.extra;
      return problemOf(STATUS[error.kind], error.code, error.message, requestId, {
        ...data,
        ...(errors ? { errors: firstProblems(errors) } : {}),
      });
    }
    const status =
      error instanceof HttpException ? error.getStatus() : hasStatus(error) ? error.statusCode : 500;
    if (status >= 500) {
      this.log.error(
        { error: String(error), stack: error instanceof Error ? error.stack : undefined },
        'request failed',
      );
      return problemOf(
        500,
        'internal',
        'Something went wrong on our side. Quote the request id to support.',
        requestId,
      );
    }
    const [code, detail] = frameworkRefusal(status);
    return problemOf(status, code, detail, requestId);
  }
}
