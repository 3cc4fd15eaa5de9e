import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type House } from './house.js';

const PASSWORD = 'en god lang adgangskode';

const live = async (house: House) => (await house.anonymous.call('GET', '/health/live')).status;

describe('clients that are slow', () => {
  let house: House;

  beforeAll(async () => {
    house = await startHouse({ worker: false, env: { REQUEST_TIMEOUT: '1' } });
  });
  afterAll(() => house.stop());

  /** Everything that the server says until it hangs up. */
  const heard = async (socket: Socket): Promise<string> => {
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  };

  it.each([
    ['its headers', 'GET /v1/tenders HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'its body',
      'POST /v1/tenders HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
  ])('a client that never ends %s is told so and hung up on, while others are answered', async (_, begun) => {
    const { hostname, port } = new URL(house.url);
    const sockets = Array.from({ length: 100 }, () => connect(Number(port), hostname));
    for (const socket of sockets) socket.write(begun);
    const told = Promise.all(sockets.map(heard));
    expect(await live(house)).toBe(200);
    for (const text of await told) {
      expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nContent-Type: application\/problem\+json/);
      expect(text).toContain('"code":"request-timeout"');
      expect(text).toContain('Send it again');
    }
  });
});

describe('clients that are very many', () => {
  let house: House;

  beforeAll(async () => {
    // With the usual time for a request: how fast a thousand arrive depends on the machine.
    house = await startHouse({ worker: false, env: { TRUSTED_PROXIES: '127.0.0.1,::1' } });
  });
  afterAll(() => house.stop());

  const signIn = (address: string) =>
    house.anonymous.call(
      'POST',
      '/v1/auth/sign-in/email',
      { email: 'nobody@example.dk', password: PASSWORD },
      { origin: house.url, 'x-forwarded-for': address },
    );

  it.each([
    ['from one address', () => '192.0.2.1'],
    ['from as many addresses', (index: number) => `10.0.${index >> 8}.${index & 255}`],
  ])(
    '1,000 sign-ins at once %s are bounded, and others are answered meanwhile',
    async (_, addressOf) => {
      let ended = 0;
      const all = Array.from({ length: 1000 }, async (_, index) => {
        const { status, headers } = await signIn(addressOf(index));
        ended += 1;
        if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        return status;
      });
      for (let asked = 0; asked < 5; asked++) expect(await live(house)).toBe(200);
      expect(ended).toBeLessThan(1000);
      const statuses = new Set(await Promise.all(all));
      expect([...statuses].sort()).toEqual([401, 429]);
      expect((await house.anonymous.call('GET', '/v1/tenders')).status).toBe(200);
    },
    120_000,
  );
});
