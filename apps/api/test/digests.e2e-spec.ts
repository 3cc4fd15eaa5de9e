import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ItemTokens } from '../../../libs/digests/src/domain/item-token.js';
import { UnsubscribeTokens } from '../../../libs/digests/src/domain/unsubscribe-token.js';
import { DataSource } from 'typeorm';
import { startHouse, type Answer, type Caller, type House } from './house.js';
import { signIn } from './sign-in.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('digests over HTTP', () => {
  let house: House;
  let vendor: Caller;
  let session: Readonly<Record<string, string>>;
  let operator: Caller;
  let link: string;

  /** What the vendor's member does when signed in: a digest is the person's, so no key opens it. */
  const call: Caller['call'] = (method, path, body, headers = {}) =>
    house.anonymous.call(method, path, body, { ...session, ...headers });
  const put = (body: object, etag?: string): Promise<Answer> =>
    call('PUT', '/v1/digest-preferences', body, etag === undefined ? {} : { 'if-match': etag });
  const subscribe = async (language = 'da') => {
    const { headers } = await call('GET', '/v1/digest-preferences');
    await put({ frequency: 'weekly', language }, headers.get('etag') ?? '');
  };
  const subscribed = async () => {
    const { body }: { body: { frequency: string } } = await call('GET', '/v1/digest-preferences');
    return body.frequency === 'weekly';
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    vendor = await house.aVendor();
    session = await signIn(house, vendor.email);
    operator = await house.anOperator();
    const tokens = new UnsubscribeTokens(house.database.settings().secret);
    link = `/unsubscribe/${tokens.issue({ userId: vendor.userId, kind: 'digest' })}`;
  });

  afterAll(() => house.stop());

  it('are off until they are switched on, and then keep the instant', async () => {
    const before = await call('GET', '/v1/digest-preferences');
    expect(before).toMatchObject({
      status: 200,
      body: { frequency: 'off', language: 'da', optedInAt: null, unsubscribedAt: null, version: 0 },
    });
    expect(before.headers.get('etag')).toBe('"0"');
    const after = await put({ frequency: 'weekly' }, '"0"');
    expect(after).toMatchObject({
      status: 200,
      body: { frequency: 'weekly', timeZone: 'Europe/Copenhagen', unsubscribedAt: null, version: 1 },
    });
    expect(after.headers.get('etag')).toBe('"1"');
    const { optedInAt }: { optedInAt: string } = after.body;
    expect(Math.abs(Date.now() - Date.parse(optedInAt))).toBeLessThan(60_000);
  });

  it.each([
    ['without If-Match', { frequency: 'weekly' }, undefined, 428],
    ['of another version', { frequency: 'daily' }, '"77"', 412],
    ['that says nothing', {}, '"1"', 422],
    ['in a language that is not written here', { frequency: 'weekly', language: 'fr' }, '"1"', 422],
    ['with a field that is not there', { frequency: 'weekly', daily: true }, '"1"', 422],
  ])('refuse a change %s', async (_, body, etag, status) => {
    expect((await put(body, etag)).status).toBe(status);
  });

  it.each([
    ['GET', '/v1/digest-preferences'],
    ['GET', '/v1/digests'],
    ['GET', '/v1/digests/preview'],
  ])('are not opened by the key of one of the person’s organisations: %s %s', async (method, path) => {
    expect(await vendor.call(method, path)).toMatchObject({ status: 403, body: { code: 'session-only' } });
  });

  it('are nobody else’s', async () => {
    expect((await house.anonymous.call('GET', '/v1/digest-preferences')).status).toBe(401);
  });

  it('are run by operators alone', async () => {
    const started = await operator.call('POST', '/v1/digest-runs');
    expect(started.status).toBe(202);
    const run: { id: string } = started.body;
    expect(run).toMatchObject({ trigger: 'operator', state: 'planning', people: 1, digests: { sent: 0 } });
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

  describe('beside a lot', () => {
    let buyer: Caller;
    let lotId: string;
    let tenderId: string;
    const linkTo = (action: 'saved' | 'dismissed' | 'why') =>
      `/digest-links/${new ItemTokens(house.database.settings().secret).issue({
        ...{ action, lotId, userId: vendor.userId, vendorId: vendor.organisationId },
      })}`;
    const marked = async () => {
      const [row] = await house.context
        .get(DataSource)
        .query<{ mark: string }[]>('SELECT mark FROM match_mark WHERE lot_id = $1', [lotId]);
      return row?.mark;
    };

    beforeAll(async () => {
      buyer = await house.aBuyer();
      const { body: draft }: { body: { id: string; lots: { id: string }[] } } = await buyer.call(
        'POST',
        '/v1/tenders',
        {
          buyerId: buyer.organisationId,
          title: 'Fælles <hverdag>',
          description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
          language: 'da',
          procedure: 'light-regime',
          submissionDeadline: new Date(Date.now() + 20 * 86_400_000).toISOString(),
          lots: [
            {
              title: 'Besøgsvenner <i>',
              description: 'Frivillige besøgsvenner til ældre.',
              mainCpv: '85312000',
              areas: ['0751'],
            },
          ],
        },
      );
      lotId = draft.lots[0]?.id ?? '';
      tenderId = draft.id;
      await buyer.call('POST', `/v1/tenders/${draft.id}/publish`, undefined, { 'if-match': '"1"' });
    });

    it.each(['saved', 'dismissed'] as const)('ask by GET and act by POST: %s', async (action) => {
      const before = await marked();
      const page = await house.anonymous.call('GET', linkTo(action));
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(String(page.body).match(/<button>/g)).toHaveLength(1);
      expect(page.body).toContain('Besøgsvenner &lt;i&gt;');
      expect(await marked()).toBe(before);
      const done = await fetch(house.url + linkTo(action), { method: 'POST', headers: FORM });
      expect(done.status).toBe(200);
      expect(await done.text()).not.toContain('<button>');
      expect(await marked()).toBe(action);
    });

    it('lead by the title to a page for people, of what is published alone', async () => {
      const page = await house.anonymous.call('GET', `/tenders/${tenderId}`);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(page.body).toContain('<html lang="da">');
      expect(page.body).toContain('<h1>Fælles &lt;hverdag&gt;</h1>');
      const { body: draft }: { body: { id: string } } = await buyer.call('POST', '/v1/tenders', {
        ...{ buyerId: buyer.organisationId, title: 'Hemmelig', description: 'Kladde.', language: 'da' },
        ...{ procedure: 'light-regime', lots: [] },
      });
      for (const id of [draft.id, vendor.userId, 'nonsense']) {
        const none = await buyer.call('GET', `/tenders/${id}`, undefined, { 'accept-language': 'en' });
        expect([none.status, none.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
        expect(none.body).toContain('There is no such tender');
      }
      expect((await house.anonymous.call('GET', `/tenders/${tenderId}?lang=fr`)).status).toBe(422);
    });

    it('say why, without a button', async () => {
      const page = await house.anonymous.call('GET', linkTo('why'));
      expect(page.body).toContain('Hvorfor fik jeg den?');
      expect(page.body).not.toContain('<button');
    });

    it('say where a link cannot be used', async () => {
      const page = await house.anonymous.call('POST', `${linkTo('saved')}x`, undefined, {
        'accept-language': 'en',
      });
      expect(page.status).toBe(404);
      expect(page.body).toContain('This link cannot be used');
      expect((await house.anonymous.call('GET', '/address-confirmation/x')).status).toBe(404);
    });

    it('can be done and undone over the API too', async () => {
      const path = `/v1/vendors/${vendor.organisationId}/matches/${lotId}`;
      expect(await vendor.call('PUT', `${path}/dismissal`)).toMatchObject({
        status: 200,
        body: { mark: 'dismissed' },
      });
      expect(await vendor.call('PUT', `${path}/saved`)).toMatchObject({
        status: 200,
        body: { mark: 'saved' },
      });
      expect((await vendor.call('DELETE', `${path}/saved`)).status).toBe(204);
      expect(await marked()).toBeUndefined();
      expect((await buyer.call('PUT', `${path}/saved`)).status).toBe(403);
    });
  });

  it('tell operators alone what did not arrive', async () => {
    for (const path of ['/v1/digest-problems?state=uncertain', '/v1/suppressed-addresses']) {
      expect(await operator.call('GET', path)).toMatchObject({
        status: 200,
        body: { items: [], next: null },
      });
      expect((await vendor.call('GET', path)).status).toBe(403);
    }
  });

  it('keep an archive and a preview for each person', async () => {
    expect(await call('GET', '/v1/digests')).toMatchObject({ status: 200, body: { items: [] } });
    expect(await call('GET', '/v1/digests/preview')).toMatchObject({
      status: 404,
      body: { code: 'digest-empty' },
    });
    expect((await call('GET', `/v1/digests/${vendor.userId}`)).status).toBe(404);
    expect((await house.anonymous.call('GET', '/v1/digests')).status).toBe(401);
  });
});
