import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnsubscribeTokens } from '../../../libs/digests/src/domain/unsubscribe-token.js';
import { startHouse, type Answer, type Caller, type House } from './house.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('digests over HTTP', () => {
  let house: House;
  let vendor: Caller;
  let operator: Caller;
  let link: string;

  const put = (body: object, etag?: string): Promise<Answer> =>
    vendor.call('PUT', '/v1/digest-preferences', body, etag === undefined ? {} : { 'if-match': etag });
  const subscribe = async (language = 'da') => {
    const { headers } = await vendor.call('GET', '/v1/digest-preferences');
    await put({ weekly: true, language }, headers.get('etag') ?? '');
  };
  const subscribed = async () => {
    const { body }: { body: { weekly: boolean } } = await vendor.call('GET', '/v1/digest-preferences');
    return body.weekly;
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    vendor = await house.aVendor();
    operator = await house.anOperator();
    const tokens = new UnsubscribeTokens(house.database.settings().secret);
    link = `/unsubscribe/${tokens.issue({ userId: vendor.userId, kind: 'weekly-digest' })}`;
  });

  afterAll(() => house.stop());

  it('are off until they are switched on, and then keep the instant', async () => {
    const before = await vendor.call('GET', '/v1/digest-preferences');
    expect(before).toMatchObject({
      status: 200,
      body: { weekly: false, language: 'da', weeklyOptedInAt: null, unsubscribedAt: null, version: 0 },
    });
    expect(before.headers.get('etag')).toBe('"0"');
    const after = await put({ weekly: true }, '"0"');
    expect(after).toMatchObject({ status: 200, body: { weekly: true, unsubscribedAt: null, version: 1 } });
    expect(after.headers.get('etag')).toBe('"1"');
    const { weeklyOptedInAt }: { weeklyOptedInAt: string } = after.body;
    expect(Math.abs(Date.now() - Date.parse(weeklyOptedInAt))).toBeLessThan(60_000);
  });

  it.each([
    ['without If-Match', { weekly: true }, undefined, 428],
    ['of another version', { weekly: true }, '"77"', 412],
    ['that says nothing', {}, '"1"', 422],
    ['in a language that is not written here', { weekly: true, language: 'fr' }, '"1"', 422],
    ['with a field that is not there', { weekly: true, daily: true }, '"1"', 422],
  ])('refuse a change %s', async (_, body, etag, status) => {
    expect((await put(body, etag)).status).toBe(status);
  });

  it('are nobody else’s', async () => {
    expect((await house.anonymous.call('GET', '/v1/digest-preferences')).status).toBe(401);
  });

  it('are run by operators alone', async () => {
    const started = await operator.call('POST', '/v1/digest-runs');
    expect(started.status).toBe(202);
    const run: { id: string; period: string } = started.body;
    expect(run).toMatchObject({ trigger: 'operator', state: 'planned', people: 0, digests: { sent: 0 } });
    expect(run.period).toMatch(/^\d{4}-W\d{2}$/);
    const address = started.headers.get('location') ?? '';
    expect(address).toBe(`/v1/digest-runs/${run.id}`);
    expect(await operator.call('GET', address)).toMatchObject({ status: 200, body: { id: run.id } });
    expect((await vendor.call('POST', '/v1/digest-runs')).status).toBe(403);
    expect((await vendor.call('GET', address)).status).toBe(403);
    expect((await house.anonymous.call('POST', '/v1/digest-runs')).status).toBe(401);
    expect((await operator.call('GET', `/v1/digest-runs/${vendor.userId}`)).status).toBe(404);
  });

  it('show a page with one button behind the link, and change nothing by that', async () => {
    await subscribe('en');
    const page = await house.anonymous.call('GET', link);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain('<button>Unsubscribe</button>');
    expect((await fetch(house.url + link, { method: 'HEAD' })).status).toBe(200);
    expect(await subscribed()).toBe(true);
  });

  it.each([
    ['a mail program’s form (RFC 8058)', { headers: FORM, body: 'List-Unsubscribe=One-Click' }],
    [
      'a mail program’s form in parts (RFC 8058)',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      },
    ],
    ['no body', {}],
    [
      'the button on the page',
      {
        headers: { ...FORM, origin: 'null' },
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }).toString(),
      },
    ],
  ])('end at once by %s, without cookies', async (_, request) => {
    await subscribe('da');
    expect(await subscribed()).toBe(true);
    for (let time = 0; time < 2; time++) {
      const answer = await fetch(house.url + link, { method: 'POST', redirect: 'manual', ...request });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Du er afmeldt');
    }
    expect(await subscribed()).toBe(false);
  });

  it('say that they are off where the link is opened later', async () => {
    expect((await house.anonymous.call('GET', link)).body).toContain('Du er afmeldt');
  });

  it.each(['GET', 'POST'])('answer a broken link with a page that says so: %s', async (method) => {
    await subscribe();
    for (const broken of [
      `${link}A`,
      link.slice(0, -2),
      '/unsubscribe/x',
      '/unsubscribe/%00',
      `${link}%2f`,
    ]) {
      const page = await house.anonymous.call(method, broken, undefined, { 'accept-language': 'en-GB' });
      expect(page.status).toBe(404);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.body).toContain('This link cannot be used');
    }
    expect(await subscribed()).toBe(true);
  });
});
