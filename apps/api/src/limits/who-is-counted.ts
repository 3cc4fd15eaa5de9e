import { isIP } from 'node:net';
import type { Principal } from '#identity';
import ipaddr from 'ipaddr.js';

/** One client has a whole IPv6 network of 64 bits, so its addresses count as one; IPv4 in IPv6 is IPv4. */
export function networkOf(address: string): string {
  if (isIP(address) === 0) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

/**
 * Under which name a caller is counted: the person in a session; of API keys the holder and the organisation, so that more
 * keys do not buy more calls; else the client's network.
 */
export function whoIsCounted(principal: Principal, address: string): string {
  if (principal.kind === 'anonymous') return `address ${networkOf(address)}`;
  if (principal.via === 'session') return `person ${principal.userId}`;
  const organisations = principal.memberships.map(({ organisationId }) => organisationId);
  return `key ${principal.userId} ${organisations.join(' ')}`;
}
