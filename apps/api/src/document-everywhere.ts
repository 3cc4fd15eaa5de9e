import type { OpenAPIObject } from '@nestjs/swagger';
import { AUTH_PATH } from '#identity';
import { titleOf } from './http/problem.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const text = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const },
  example,
});

const LIMIT_HEADERS = {
  RateLimit: text(
    'What is left: `r` requests, all there again in `t` seconds (draft-ietf-httpapi-ratelimit-headers).',
    '"caller";r=1187;t=42',
  ),
  'RateLimit-Policy': text('The limits: `q` requests in `w` seconds.', '"caller";q=1200;w=60'),
};

const TOO_MANY = {
  description: titleOf(429),
  headers: { ...LIMIT_HEADERS, 'Retry-After': text('Seconds to wait.', '42') },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const GONE = {
  description:
    'The vendor was merged into another one: `vendor-merged`, with the id of that one in `vendorId`.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Whether a vendor is named in the address or in a parameter. */
const namesVendor = (path: string, { parameters = [] }: Operation): boolean =>
  path.startsWith('/v1/vendors/{') ||
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'vendorId');

/** Not counted: what only the house itself asks. */
const isService = (path: string) => path.startsWith('/health') || path === '/metrics';

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  description:
    'The same key and body within 24 hours give the same answer, and nothing is created twice. Another body: 422; still being answered: 409.',
  schema: { type: 'string' as const, maxLength: 257 },
  example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
};

/** Whether a POST makes something new from JSON: of controllers, not of the sign-in, which has no keys. */
const takesKey = (path: string, method: string, { responses, requestBody }: Operation): boolean =>
  method === 'post' &&
  !path.startsWith(AUTH_PATH) &&
  (201 in responses || 202 in responses) &&
  !(requestBody && 'content' in requestBody && 'multipart/form-data' in requestBody.content);

const documented = (path: string, method: string, operation: Operation): Operation => ({
  ...operation,
  ...(takesKey(path, method, operation)
    ? { parameters: [...(operation.parameters ?? []), IDEMPOTENCY_KEY] }
    : {}),
  responses: {
    ...operation.responses,
    ...(namesVendor(path, operation) ? { 410: GONE } : {}),
    429: TOO_MANY,
  },
});

/** What holds for every route is said here once, so that no controller can forget it. */
export function documentEverywhere(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      if (isService(path)) return [path, item];
      const operations = METHODS.flatMap((method) => {
        const operation = item[method];
        return operation ? [[method, documented(path, method, operation)] as const] : [];
      });
      return [path, { ...item, ...Object.fromEntries(operations) }];
    }),
  );
}
