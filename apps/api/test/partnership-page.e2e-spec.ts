import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { aTender, aVendor, body, contactOf, etag } from './team-market.js';

const PASSWORD = 'en god lang adgangskode';

describe('the page of a partnership', () => {
  let house: House;
  let officer: Caller;
  let lead: Caller;
  let near: Caller;
  let far: Caller;
  /** Of an invitation that is not answered. */
  let id: string;
  let responseId: string;
  let lotIds: readonly string[];

  const signIn = async ({ email }: Caller): Promise<Record<string, string>> => {
    const headers = { origin: house.url };
    const person = { email, password: PASSWORD };
    const answer = await house.anonymous.call('POST', '/v1/auth/sign-in/email', person, headers);
    return { ...headers, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const page = async (headers: Record<string, string>, form?: Record<string, string>, query = '') => {
    const answer = await house.anonymous.call(
      form ? 'POST' : 'GET',
      `/partnership/${id}${query}`,
      form ? new URLSearchParams(form).toString() : undefined,
      form ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' } : headers,
    );
    const html: string = answer.body;
    return { status: answer.status, html };
  };
  const stateOf = async () =>
    (await body<{ state: string }>(near.call('GET', `/v1/partner-invitations/${id}`))).state;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    officer = await house.aBuyer();
    [lead, near, far] = [await aVendor(house, 9), await aVendor(house, 6), await aVendor(house, 7)];
    const tender = await aTender(officer);
    lotIds = tender.lots.map((lot) => lot.id);
    ({ id: responseId } = await body<{ id: string }>(
      lead.call('POST', `/v1/tenders/${tender.id}/responses`, {
        vendorId: lead.organisationId,
        content: { lots: [] },
      }),
      201,
    ));
    const request = {
      vendorId: near.organisationId,
      kind: 'joint',
      lotIds,
      message: 'Kom & <b>vær med</b>',
      contact: contactOf(lead),
    };
    ({ id } = await body<{ id: string }>(
      lead.call('POST', `/v1/responses/${responseId}/partners`, request),
      201,
    ));
  }, 60_000);
  afterAll(() => house.stop());

  it('asks for the session, and has nothing for who acts for neither vendor', async () => {
    expect(await page({})).toMatchObject({ status: 200, html: expect.stringContaining('Log ind først') });
    for (const stranger of [far, officer]) expect((await page(await signIn(stranger))).status).toBe(404);
    const byKey = await page({ authorization: near.authorization });
    expect(byKey.html).toContain('Log ind først');
  });

  it('is looked at without changing anything', async () => {
    const { html } = await page(await signIn(near), undefined, '?lang=en');
    expect(html).toContain('Joint response with');
    expect(html).toContain('Kom &amp; &lt;b&gt;vær med&lt;/b&gt;');
    expect(html).toContain(`value="${near.email}"`);
    expect(html).not.toContain(lead.email);
    expect(await stateOf()).toBe('invited');
  });

  it('takes an answer from its own site alone', async () => {
    const session = await signIn(near);
    const foreign = await page({ ...session, origin: 'https://other.example' }, { answer: 'decline' });
    expect(foreign.status).toBe(403);
    expect(await stateOf()).toBe('invited');
  });

  it('accepts for a person who is signed in, once, and then shows both the contact of the other', async () => {
    const session = await signIn(near);
    const form = { lang: 'en', answer: 'accept', name: 'Ada Holm', email: near.email, phone: '' };
    const accepted = await page(session, form);
    expect(accepted).toMatchObject({ status: 200, html: expect.stringContaining(lead.email) });
    expect(await stateOf()).toBe('joined');
    const again = await page(session, form);
    expect(again).toMatchObject({ status: 409, html: expect.stringContaining('not possible now') });
    expect((await page(await signIn(lead))).html).toContain(near.email);
  });

  it('shows the joint response to its partner, who confirms it as it was read, and leaves', async () => {
    const [session, path] = [await signIn(near), `/v1/responses/${responseId}`];
    expect((await page(session, undefined, '?lang=en')).html).toContain('does not say yet what you bring');
    const share = { vendorId: near.organisationId, kind: 'joint', lotIds, brings: 'Seks & flere' };
    const lots = lotIds.map((lotId) => ({
      lotId,
      price: { amount: '845000', currency: 'DKK' },
      text: 'Vi begynder i to lokalcentre.',
    }));
    const content = { lots, partners: [share] };
    await body(lead.call('PATCH', path, { content }, etag('"1"')));
    const { html } = await page(session, undefined, '?lang=en');
    for (const part of ['Vi begynder i to lokalcentre.', 'Seks &amp; flere', 'name="version" value="2"']) {
      expect(html).toContain(part);
    }
    expect(html).not.toContain('845000');

    const stale = await page(session, { lang: 'en', answer: 'confirm', version: '1' });
    expect(stale).toMatchObject({ status: 412, html: expect.stringContaining('has changed') });
    const confirmed = await page(session, { lang: 'en', answer: 'confirm', version: '2' });
    expect(confirmed.html).toContain('You have confirmed the response as it is now.');
    const { items } = await body<{ items: object[] }>(lead.call('GET', `${path}/partners`));
    expect(items).toMatchObject([{ state: 'joined', confirmed: true }]);

    const left = await page(session, { lang: 'en', answer: 'leave' });
    expect(left).toMatchObject({ status: 200, html: expect.stringContaining('Left the partnership') });
    expect(left.html).not.toContain('Vi begynder');
    expect(await stateOf()).toBe('left');
  });
});
