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

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const GONE = refusal(
  'The vendor was merged into another one: `vendor-merged`, with the id of that one in `vendorId`.',
);

/** What every route that reads a body, a cursor or a key may answer, unless the route itself says it in other words. */
const MALFORMED_BODY = refusal(
  'The body or a header cannot be read: `request-malformed`, `idempotency-key-malformed`.',
);
const MALFORMED_CURSOR = refusal('`after` is no cursor of this list: `cursor-invalid`.');
const BODY_TOO_LARGE = refusal(titleOf(413));
const BODY_OF_OTHER_TYPE = refusal(titleOf(415));
const MALFORMED_KEY = refusal('The `Idempotency-Key` is none: `idempotency-key-malformed`.');
const KEY_IN_PROGRESS = refusal(
  'The same `Idempotency-Key` is being answered: `idempotency-key-in-progress`.',
);
const KEY_REUSED = refusal(
  'The `Idempotency-Key` came with another request before: `idempotency-key-reused`.',
);

const takesCursor = ({ parameters = [] }: Operation): boolean =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'after');

const refusals = (path: string, method: string, operation: Operation): Operation['responses'] => ({
  ...(takesKey(path, method, operation) ? { 400: MALFORMED_KEY, 409: KEY_IN_PROGRESS, 422: KEY_REUSED } : {}),
  ...(takesCursor(operation) ? { 400: MALFORMED_CURSOR } : {}),
  ...(operation.requestBody ? { 400: MALFORMED_BODY, 413: BODY_TOO_LARGE, 415: BODY_OF_OTHER_TYPE } : {}),
});

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
    ...refusals(path, method, operation),
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
