import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import { newId } from '#platform';

const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** Whether a request comes from one of our proxies, whose word is taken. */
export function fromTrusted(trustedProxies: readonly string[]): (request: IncomingMessage) => boolean {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return ({ socket }) => trusted(socket.remoteAddress ?? '', 0);
}

/** The id of a request: that of a trusted proxy in front, so that its log and ours name the same, else one of our own. */
export function requestIds(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = fromTrusted(trustedProxies);
  return (request) => {
    const given = request.headers['x-request-id'];
    const usable = typeof given === 'string' && REQUEST_ID.test(given);
    return usable && trusted(request) ? given : newId();
  };
}
