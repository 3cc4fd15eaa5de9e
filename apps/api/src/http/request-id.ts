import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import { newId } from '#platform';

const REQUEST_ID = /^[A-Za-z0-9._-]{8,64}$/;

/** The id of a request: that of a trusted proxy in front, so that its log and ours name the same, else one of our own. */
export function requestIds(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile([...trustedProxies]);
  return ({ headers, socket }) => {
    const given = headers['x-request-id'];
    const usable = typeof given === 'string' && REQUEST_ID.test(given);
    return usable && trusted(socket.remoteAddress ?? '', 0) ? given : newId();
  };
}
