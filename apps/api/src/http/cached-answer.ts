import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text that everybody may keep for a while. */
export interface Cacheable {
  readonly text: string;
  readonly type: string;
  readonly seconds: number;
}

/** Sends the text with its ETag; 304 without it where the caller has it already (RFC 9110, 13.1.2). */
export async function sendCacheable(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, type, seconds }: Cacheable,
): Promise<void> {
  const etag = `"${createHash('sha256').update(type).update(text).digest('base64url').slice(0, 27)}"`;
  reply.headers({ etag, 'cache-control': `public, max-age=${seconds}`, vary: 'Accept' });
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known?.some((one) => one === etag || one === '*')) await reply.status(304).send();
  else await reply.type(type).send(text);
}
