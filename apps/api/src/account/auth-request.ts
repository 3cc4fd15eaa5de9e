import { CLIENT_ADDRESS_HEADER } from '#identity';
import { DomainError } from '#platform';
import type { FastifyRequest } from 'fastify';
import { webHeaders } from '../http/web-headers.js';

/** Scheme and host of a request line that names them; which host we are is for the settings to say. */
const AUTHORITY = /^https?:\/\/[^/]*/i;

const holdsNul = (value: unknown): boolean => {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => holdsNul(key) || holdsNul(item));
};

/**
 * The request as better-auth takes it.
 * @throws DomainError `request-malformed` where it holds a NUL, which the database could not store
 */
export function authRequest(request: FastifyRequest, publicUrl: string): Request {
  const { body, method } = request;
  const target = (request.raw.url ?? '').replace(AUTHORITY, '');
  if (target.includes('%00') || holdsNul(body)) {
    throw new DomainError('malformed', 'request-malformed', 'No text can hold a NUL character.');
  }
  const headers = webHeaders(request.headers);
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  // Its length is that of the body as it came, not as it is handed over.
  headers.delete('content-length');
  return new Request(`${publicUrl}${target}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
