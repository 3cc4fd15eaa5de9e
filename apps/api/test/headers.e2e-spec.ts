import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type House } from './house.js';

const PROXY = { TRUSTED_PROXIES: '127.0.0.1,::1' };

describe('headers of every answer', () => {
  let house: House;

  beforeAll(async () => {
    house = await startHouse({ worker: false, env: PROXY });
  });
  afterAll(() => house.stop());

  const get = (path: string, headers = {}) => house.anonymous.call('GET', path, undefined, headers);

  it.each(['/v1/tenders', '/v1/me', '/nowhere', '/health/live'])(
    'of %s protect the browser',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it.each(['/account/invitation?token=none', '/partnership/019ab3c0-9d21-7b44-8f02-5a6b7c8d9e0f'])(
    'of %s let a browser name the page to us, and to nobody else, for its form counts on the session',
    async (path) => {
      expect((await get(path)).headers.get('referrer-policy')).toBe('same-origin');
    },
  );

  it('let pages of other sites read open data, also where it is refused', async () => {
    for (const path of ['/v1/tenders', '/v1/tenders?limit=x', '/v1/tenders/nothing']) {
      const { headers } = await get(path, { origin: 'https://elsewhere.example' });
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*']);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });

  it.each([
    ['GET', '/v1/me'],
    ['OPTIONS', '/v1/tenders'],
    ['POST', '/v1/tenders'],
    ['POST', '/v1/auth/sign-in/email'],
  ])('let them read nothing else: %s %s', async (method, path) => {
    const { headers } = await house.anonymous.call(method, path, method === 'POST' ? {} : undefined, {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('name the request by the id that the proxy gave it', async () => {
    const { headers, body } = await get('/v1/me', { 'x-request-id': 'proxy-0123456789' });
    expect(headers.get('x-request-id')).toBe('proxy-0123456789');
    expect(body).toMatchObject({ requestId: 'proxy-0123456789' });
  });

  it('name it anew where that id is none', async () => {
    const { headers } = await get('/v1/me', { 'x-request-id': 'a b' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a request id of a client that is no proxy', () => {
  it('is replaced', async () => {
    const house = await startHouse({ worker: false });
    const { headers } = await house.anonymous.call('GET', '/v1/me', undefined, {
      'x-request-id': 'mine-0123456789',
    });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    await house.stop();
  });
});
