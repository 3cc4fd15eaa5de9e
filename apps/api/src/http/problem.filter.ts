import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError, Log } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { domainProblem, sendProblem } from './domain-problem.js';
import { frameworkRefusal } from './framework-refusal.js';
import { problemOf, type Problem } from './problem.js';

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
    if (!reply.sent) void sendProblem(reply, problem, error);
  }

  private problemOf(error: unknown, requestId: string): Problem {
    if (error instanceof DomainError) return domainProblem(error, requestId);
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
