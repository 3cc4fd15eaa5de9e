import { describe, expect, it } from '@jest/globals';
import { requireMetricsReader } from './metrics-access.js';

const TOKEN = 'a token of the tests';

describe('who may read the metrics', () => {
  const may = (token: string | undefined, address: string, forwarded: boolean, authorization?: string) => {
    try {
      requireMetricsReader(token, { address, forwarded, authorization });
      return 'may';
    } catch (error) {
      return (error as { kind: string }).kind;
    }
  };

  it.each([
    [undefined, '127.0.0.1', false, undefined, 'may'],
    [undefined, '::1', false, undefined, 'may'],
    [undefined, '::ffff:127.0.0.1', false, undefined, 'may'],
    [undefined, '127.0.0.1', true, undefined, 'forbidden'],
    [undefined, '192.0.2.1', false, undefined, 'forbidden'],
    [undefined, '192.0.2.1', false, `Bearer ${TOKEN}`, 'forbidden'],
    [undefined, 'unknown', false, undefined, 'forbidden'],
    [TOKEN, '192.0.2.1', true, `Bearer ${TOKEN}`, 'may'],
    [TOKEN, '127.0.0.1', false, undefined, 'unauthenticated'],
    [TOKEN, '127.0.0.1', false, 'Bearer another', 'unauthenticated'],
  ])(
    'with token %p, from %p, forwarded %p, presenting %p: %s',
    (token, address, forwarded, presented, expected) => {
      expect(may(token, address, forwarded, presented)).toBe(expected);
    },
  );
});
