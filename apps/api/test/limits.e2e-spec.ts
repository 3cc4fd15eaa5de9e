import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

const PASSWORD = 'en god lang adgangskode';
const PROXY = { TRUSTED_PROXIES: '127.0.0.1,::1' };

describe('limits over HTTP', () => {
  let house: House;
  let vendor: Caller;

  beforeAll(async () => {
    house = await startHouse({
      worker: false,
      env: { ...PROXY, RATE_LIMITS: 'caller=6/600,address=4/600,sign-in=3/600,letter=2/600,upload=1/600' },
    });
    vendor = await house.aVendor();
  });
  afterAll(() => house.stop());

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const refused = (limit: string) => ({
    status: 429,
    body: { code: 'rate-limited', status: 429, 'violated-policies': [limit] },
  });

  it('tell each caller what is left, and refuse what is more', async () => {
    const ask = () => vendor.call('GET', '/v1/me');
    const first = await ask();
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"caller";q=6;w=600']);
    expect(first.headers.get('ratelimit')).toMatch(/^"caller";r=5;t=\d+$/);
    for (let left = 4; left >= 0; left--) {
      expect((await ask()).headers.get('ratelimit')).toMatch(new RegExp(`^"caller";r=${left};t=\\d+$`));
    }
    const last = await ask();
    expect(last).toMatchObject(refused('caller'));
    expect(last.headers.get('content-type')).toContain('application/problem+json');
    const wait = last.headers.get('retry-after');
    expect(last.headers.get('ratelimit')).toBe(`"caller";r=0;t=${wait}`);
    const { detail }: { detail: string } = last.body;
    expect(detail).toContain(`Wait ${wait} seconds`);
  });

  it('are apart for each caller and each address', async () => {
    const other = await house.aVendor();
    expect((await other.call('GET', '/v1/me')).status).toBe(200);
    const ask = (address: string) => house.anonymous.call('GET', '/v1/tenders', undefined, from(address));
    for (let left = 4; left > 0; left--) expect((await ask('192.0.2.1')).status).toBe(200);
    expect(await ask('192.0.2.1')).toMatchObject(refused('address'));
    expect((await ask('192.0.2.2')).status).toBe(200);
    for (const last of ['1', '2', '3', '4']) expect((await ask(`2001:db8::${last}`)).status).toBe(200);
    expect(await ask('2001:db8::5')).toMatchObject(refused('address'));
  });

  it('count keys that open nothing against the address that they come from', async () => {
    const guess = (key: number) =>
      house.anonymous.call('GET', '/v1/me', undefined, {
        ...from('192.0.2.3'),
        authorization: `Bearer msp_${key}`,
      });
    for (let key = 0; key < 4; key++) expect((await guess(key)).status).toBe(401);
    expect(await guess(5)).toMatchObject(refused('address'));
  });

  it('count whom nothing is permitted, and tell what is left', async () => {
    const ask = () => house.anonymous.call('GET', '/v1/me', undefined, from('192.0.2.9'));
    for (let left = 3; left >= 0; left--) {
      const { status, headers } = await ask();
      expect([status, headers.get('ratelimit')]).toEqual([
        401,
        expect.stringMatching(new RegExp(`^"address";r=${left};t=\\d+$`)),
      ]);
    }
    expect(await ask()).toMatchObject(refused('address'));
  });

  it('count whom this is not permitted, by who it is', async () => {
    const stranger = await house.aVendor();
    const ask = () => stranger.call('GET', '/v1/dead-letters');
    for (let left = 5; left >= 0; left--) {
      const { status, headers } = await ask();
      expect([status, headers.get('ratelimit')]).toEqual([
        403,
        expect.stringMatching(new RegExp(`^"caller";r=${left};t=\\d+$`)),
      ]);
    }
    expect(await ask()).toMatchObject(refused('caller'));
  });

  it('count keys that open nothing on the board of the queues too', async () => {
    const guess = (key: number) =>
      house.anonymous.call('GET', '/operator/queues', undefined, {
        ...from('192.0.2.10'),
        authorization: `Bearer msp_${key}`,
      });
    for (let key = 0; key < 4; key++) expect((await guess(key)).status).toBe(401);
    expect(await guess(5)).toMatchObject(refused('address'));
  });

  it('are stricter for sign-ins, and for letters to one address from anywhere', async () => {
    const post = (path: string, body: object, address: string) =>
      house.anonymous.call('POST', `/v1/auth/${path}`, body, { origin: house.url, ...from(address) });
    const signIn = () => post('sign-in/email', { email: 'a@example.dk', password: PASSWORD }, '192.0.2.4');
    for (let left = 3; left > 0; left--) expect((await signIn()).status).toBe(401);
    expect(await signIn()).toMatchObject(refused('sign-in'));
    const letter = (address: string, email = 'nobody@example.dk') =>
      post('request-password-reset', { email }, address);
    expect((await letter('192.0.2.5')).status).toBe(200);
    expect((await letter('192.0.2.6', ' Nobody@example.dk')).status).not.toBe(429);
    expect(await letter('192.0.2.7')).toMatchObject(refused('letter'));
  });

  it('count a route with a limit of its own by both', async () => {
    const operator = await house.anOperator();
    const upload = () => operator.call('POST', '/v1/imports', {});
    const first = await upload();
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([
      415,
      '"caller";q=6;w=600, "upload";q=1;w=600',
    ]);
    expect(await upload()).toMatchObject(refused('upload'));
  });

  it('do not hold for the probes of the house', async () => {
    for (let more = 0; more < 10; more++) {
      expect((await house.anonymous.call('GET', '/health/live', undefined, from('192.0.2.8'))).status).toBe(
        200,
      );
    }
  });
});
