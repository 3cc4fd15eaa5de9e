import { AUTH_PATH, CLIENT_ADDRESS_HEADER, type Auth } from '#identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { titleOf, type Problem } from '../http/problem.js';
import { webHeaders } from '../http/web-headers.js';

const MAX_BODY_BYTES = 64 * 1024;

function webRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = webHeaders(request.headers);
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  // Its length is that of the body as it came, not as it is handed over.
  headers.delete('content-length');
  const { body, method } = request;
  const url = `${publicUrl}${request.raw.url ?? ''}`;
  if (body === undefined) return new Request(url, { method, headers });
  return new Request(url, {
    method,
    headers,
    body: Buffer.isBuffer(body) ? body.toString('utf8') : JSON.stringify(body),
  });
}

const problem = (status: number, code: string, detail: string, requestId: string): Problem => ({
  type: `urn:medspil:problem:${code}`,
  title: titleOf(status),
  status,
  code,
  detail,
  requestId,
});

const INTERNAL = 'Something went wrong on our side. Quote the request id to support.';

/** better-auth says `{ code: 'INVALID_TOKEN', message: … }`; what it says without a code gets one by its status. */
function problemOf(status: number, body: string, requestId: string): Problem {
  if (status >= 500) return problem(status, 'internal', INTERNAL, requestId);
  if (status === 404) return problem(status, 'route-unknown', 'There is nothing at this address.', requestId);
  const said = readObject(body);
  const detail = typeof said.message === 'string' ? said.message : titleOf(status);
  if (status === 429) return problem(status, 'rate-limited', detail, requestId);
  const code =
    typeof said.code === 'string' ? said.code.toLowerCase().replaceAll('_', '-') : 'sign-in-refused';
  return problem(status, code, detail, requestId);
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function sendProblem(reply: FastifyReply, document: Problem): FastifyReply {
  return reply
    .status(document.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(document));
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
  if (response.status >= 400) return sendProblem(reply, problemOf(response.status, body, requestId));
  return reply.status(response.status).send(body);
}

/** What Fastify itself refuses before better-auth is asked. */
function refusalOf(status: number, requestId: string): Problem {
  if (status === 413)
    return problem(status, 'body-too-large', 'The body is larger than this address takes.', requestId);
  if (status >= 500) return problem(500, 'internal', INTERNAL, requestId);
  return problem(
    status,
    'request-malformed',
    'The request could not be read. Check that the body is valid JSON.',
    requestId,
  );
}

/** Serves better-auth under its path. Its errors leave as problem details, like all others. */
export function mountAuth(fastify: FastifyInstance, auth: Auth): void {
  void fastify.register((scope, _, done) => {
    // Apart from JSON, better-auth takes forms; it checks what is in them itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      scope.getDefaultJsonParser('error', 'error'),
    );
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    scope.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) =>
      sendProblem(reply, refusalOf(error.statusCode ?? 500, request.id)),
    );
    scope.route({
      method: ['GET', 'POST'],
      url: `${AUTH_PATH}/*`,
      bodyLimit: MAX_BODY_BYTES,
      handler: async (request, reply) =>
        answer(reply, await auth.handler(webRequest(request, auth.publicUrl)), request.id),
    });
    done();
  });
}
