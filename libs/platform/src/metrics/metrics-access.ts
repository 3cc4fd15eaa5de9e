import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { DomainError } from '../errors/domain.error.js';

/** Who asks for the metrics. */
export interface MetricsReader {
  readonly address: string;
  /** Whether a proxy says that it asks for somebody else. */
  readonly forwarded: boolean;
  readonly authorization: string | undefined;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && LOOPBACK.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const same = (one: string, other: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
};

/**
 * With a token, whoever presents it may read. Without one, whoever asks on this machine itself.
 * @throws DomainError `metrics-closed` (401, 403)
 */
export function requireMetricsReader(token: string | undefined, reader: MetricsReader): void {
  if (token !== undefined) {
    if (reader.authorization !== undefined && same(reader.authorization, `Bearer ${token}`)) return;
    throw new DomainError(
      'unauthenticated',
      'metrics-closed',
      'Present the token of the setting METRICS_TOKEN as Authorization: Bearer.',
    );
  }
  if (isLoopback(reader.address) && !reader.forwarded) return;
  throw new DomainError(
    'forbidden',
    'metrics-closed',
    'Metrics are read on the machine itself. Set METRICS_TOKEN to read them from elsewhere.',
  );
}
