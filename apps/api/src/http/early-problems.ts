import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { frameworkRefusal } from './framework-refusal.js';
import { PROBLEM_TYPE, problemOf, type Problem } from './problem.js';

const ADDRESS_MALFORMED = [
  'address-malformed',
  'The address is not a valid URL. Check its % signs.',
] as const;

/** Answers requests whose address the router cannot read: no hook and no filter sees them. */
export function answerRouterError(
  { statusCode = 500 }: { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const [code, detail] = statusCode === 400 ? ADDRESS_MALFORMED : frameworkRefusal(statusCode);
  void reply
    .status(statusCode)
    .header('content-type', PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .send(JSON.stringify(problemOf(statusCode, code, detail, request.id)));
}

const SOCKET_STATUS: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const NOT_HTTP = ['request-malformed', 'The request is not valid HTTP.'] as const;

function rawAnswer(problem: Problem): string {
  const body = JSON.stringify(problem);
  const { status, requestId } = problem;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

/** Answers what could not even be parsed as a request, and hangs up. */
export function answerClientError(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = SOCKET_STATUS[error.code ?? ''] ?? 400;
  const [code, detail] = status === 400 ? NOT_HTTP : frameworkRefusal(status);
  socket.end(rawAnswer(problemOf(status, code, detail, newId())));
}
