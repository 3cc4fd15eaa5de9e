import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Invitations } from '#identity';
import { aPerson, aVendor as aFoundedVendor } from '../../../libs/identity/test/identity.builders.js';
import { describeInBrowser, openBrowser } from '../../../libs/platform/test/chromium.js';
import { startHouse, type Caller, type House } from './house.js';
import { aTender, aVendor, body, contactOf, etag } from './team-market.js';

const PASSWORD = 'en god lang adgangskode';

/** What no request by hand can show: which origin a browser names when somebody who is signed in presses the button. */
describeInBrowser('the pages behind the links of a letter, for who is signed in', () => {
  let house: House;
  let browser: Browser;

  const linkIn = async (address: string): Promise<string> => {
    const { text } = await house.inbox.next(address);
    return text.split('\n').find((line) => line.startsWith(house.url)) ?? '';
  };

  /** A browser in which the person has signed in on a page of ours. */
  const signedIn = async (email: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${house.url}/account/signed-in`);
    const status = await page.evaluate(
      async ([path, person]) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(path, { method: 'POST', headers, body: person })).status;
      },
      ['/v1/auth/sign-in/email', JSON.stringify({ email, password: PASSWORD })] as const,
    );
    expect(status).toBe(200);
    return page;
  };

  /** Presses the button and tells what the page after it is headed. */
  const press = async (page: Page, name: string): Promise<readonly [number, string]> => {
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    await answer.finished();
    return [answer.status(), await page.locator('body').innerText()];
  };

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  const invited = async () => {
    const { organisation, owner } = await aFoundedVendor(house.context);
    const { email } = await aPerson(house.context, 'Bo Lund');
    const request = { email, role: 'member', language: 'da' } as const;
    const { id } = await house.context.get(Invitations).create(owner, 'vendor', organisation.id, request);
    const state = async () => {
      const { items } = await house.context
        .get(Invitations)
        .list(owner, 'vendor', organisation.id, { limit: 5 });
      return items.find((one) => one.id === id)?.state;
    };
    return { email, state };
  };

  it.each([
    ['Ja tak', 'Velkommen', 'accepted'],
    ['Nej tak', 'Du har sagt nej tak', 'declined'],
  ])('answer an invitation by %s', async (button, told, after) => {
    const { email, state } = await invited();
    const page = await signedIn(email);
    await page.goto(await linkIn(email));
    expect(await state()).toBe('open');
    const [status, text] = await press(page, button);
    expect([status, text]).toEqual([200, expect.stringContaining(told)]);
    expect(await state()).toBe(after);
    await page.context().close();
  });

  it('accept a partnership, confirm its response and leave it, page after page', async () => {
    const officer = await house.aBuyer();
    const [lead, partner] = [await aVendor(house, 9), await aVendor(house, 6)];
    const { id: tenderId, lots } = await aTender(officer);
    const lotIds = lots.map((lot) => lot.id);
    const draft = { vendorId: lead.organisationId, content: { lots: [] } };
    const response = await body<{ id: string }>(
      lead.call('POST', `/v1/tenders/${tenderId}/responses`, draft),
      201,
    );
    const path = `/v1/responses/${response.id}`;
    const asked = { vendorId: partner.organisationId, kind: 'joint', lotIds };
    await body(
      lead.call('POST', `${path}/partners`, { ...asked, message: 'Vær med', contact: contactOf(lead) }),
      201,
    );

    const page = await signedIn(partner.email);
    const link = await linkIn(partner.email);
    await page.goto(link);
    expect(await stateOf(lead, path)).toMatchObject({ state: 'invited' });
    expect(await press(page, 'Ja tak')).toEqual([200, expect.stringContaining(lead.email)]);
    expect(await stateOf(lead, path)).toMatchObject({ state: 'joined', confirmed: false });

    const content = { lots: [], partners: [{ ...asked, brings: 'Seks ansatte' }] };
    await body(lead.call('PATCH', path, { content }, etag('"1"')));
    await page.goto(link);
    expect((await press(page, 'Bekræft'))[0]).toBe(200);
    expect(await stateOf(lead, path)).toMatchObject({ state: 'joined', confirmed: true });

    await page.getByRole('checkbox').check();
    expect((await press(page, 'Forlad samarbejdet'))[0]).toBe(200);
    expect(await stateOf(lead, path)).toMatchObject({ state: 'left' });
    await page.context().close();
  });

  const stateOf = async (lead: Caller, path: string): Promise<object | undefined> =>
    (await body<{ items: object[] }>(lead.call('GET', `${path}/partners`))).items[0];
});
