import type { Auth } from '#identity';
import { DomainError } from '#platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { frameworkRefusal } from '../http/framework-refusal.js';
import { parseJson } from '../http/parse-json.js';
import { problemOf as problemDocument, titleOf, type Problem } from '../http/problem.js';
import { domainProblem, sendProblem } from '../http/domain-problem.js';
import { authLimits } from '../limits/auth-limits.js';
import type { RequestLimits } from '../limits/request-limits.js';
import { authRequest } from './auth-request.js';
import { AUTH_ROUTES } from './auth-routes.js';

const MAX_BODY_BYTES = 64 * 1024;

const INTERNAL = 'Something went wrong on our side. Quote the request id to support.';

/** better-auth says `{ code: 'INVALID_TOKEN', message: … }`; what it says without a code gets one by its status. */
function problemOf(status: number, body: string, requestId: string): Problem {
  const said = readObject(body);
  if (status >= 500 && !(status === 503 && said.code)) {
    return problemDocument(status, 'internal', INTERNAL, requestId);
  }
  if (status === 404)
    return problemDocument(status, 'route-unknown', 'There is nothing at this address.', requestId);
  const detail = typeof said.message === 'string' ? said.message : titleOf(status);
  if (status === 429) return problemDocument(status, 'rate-limited', detail, requestId);
  const code =
    typeof said.code === 'string' ? said.code.toLowerCase().replaceAll('_', '-') : 'sign-in-refused';
  return problemDocument(status, code, detail, requestId);
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

async function answer(reply: FastifyReply, response: Response, requestId: string): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value);
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  const wait = response.headers.get('x-retry-after');
  if (wait !== null) reply.removeHeader('x-retry-after').header('retry-after', wait);
  reply.header('cache-control', 'no-store');
  const body = await response.text();
  if (response.status >= 400) {
    return sendProblem(reply, problemOf(response.status, body, requestId), undefined);
  }
  return reply.status(response.status).send(body);
}

/** What is refused before better-auth is asked. */
function refusalOf(error: Error & { statusCode?: number }, requestId: string): Problem {
  if (error instanceof DomainError) return domainProblem(error, requestId);
  const status = error.statusCode ?? 500;
  if (status >= 500) return problemDocument(500, 'internal', INTERNAL, requestId);
  const [code, detail] = frameworkRefusal(status);
  return problemDocument(status, code, detail, requestId);
}

/** Serves what of better-auth our contract names, and nothing else of it. Its errors leave as problem details, like all others. */
export function mountAuth(fastify: FastifyInstance, auth: Auth, limits: RequestLimits): void {
  void fastify.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<string>(
      'application/json',
      { parseAs: 'string' },
      (_request, text, parsed) => {
        try {
          parsed(null, parseJson(text));
        } catch (error) {
          parsed(error instanceof Error ? error : new Error(String(error)));
        }
      },
    );
    scope.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) =>
      sendProblem(reply, refusalOf(error, request.id), error),
    );
    const serve = (method: 'GET' | 'POST', url: string): void => {
      scope.route({
        method,
        url,
        exposeHeadRoute: false,
        bodyLimit: MAX_BODY_BYTES,
        preHandler: (request, reply) => limits.require(reply, authLimits(request)),
        handler: async (request, reply) =>
          answer(reply, await auth.handler(authRequest(request, auth.publicUrl)), request.id),
      });
    };
    for (const { method, path } of AUTH_ROUTES) serve(method, path);
    done();
  });
}
