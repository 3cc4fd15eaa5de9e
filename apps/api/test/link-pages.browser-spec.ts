import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { AddressTokens, suppressionName } from '../../../libs/digests/src/domain/address-token.js';
import { ItemTokens } from '../../../libs/digests/src/domain/item-token.js';
import { UnsubscribeTokens } from '../../../libs/digests/src/domain/unsubscribe-token.js';
import {
  describeInBrowser,
  keepPicture,
  openBrowser,
  wcagProblems,
} from '../../../libs/platform/test/chromium.js';
import { startHouse, type Caller, type House } from './house.js';

const LANGUAGES = ['da', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
const KINDS = ['unsubscribe', 'confirm', 'save', 'dismiss'] as const;
type Kind = (typeof KINDS)[number];

const CASES = LANGUAGES.flatMap((language) =>
  SCHEMES.flatMap((scheme) => KINDS.map((kind) => ({ kind, language, scheme }))),
);

/** A page says what its button does; the page after it says that it is done. */
const WORDS: Readonly<Record<Kind, Readonly<Record<(typeof LANGUAGES)[number], readonly [string, string]>>>> =
  {
    unsubscribe: { da: ['Afmeld', 'Du er afmeldt'], en: ['Unsubscribe', 'You are unsubscribed'] },
    confirm: { da: ['Bekræft', 'Din adresse er bekræftet'], en: ['Confirm', 'Your address is confirmed'] },
    save: { da: ['Gem', 'Opgaven er gemt'], en: ['Save', 'It is saved'] },
    dismiss: {
      da: ['Vis ikke igen', 'Opgaven vises ikke igen'],
      en: ['Do not show again', 'It will not be shown again'],
    },
  };

/** Whoever opens a link of a mail is nobody to us but by the link: no cookies, and no scripts are needed. */
describeInBrowser('the pages behind the links of a mail', () => {
  let house: House;
  let vendor: Caller;
  let browser: Browser;
  let lotId: string;
  let tenderId: string;

  const sql = <Row>(text: string, values: unknown[] = []) =>
    house.context.get(DataSource).query<Row[]>(text, values);

  /** What the button changes: the wanted digests, the suppressed address, the mark of the lot. */
  const state = async () => {
    const preference = await sql(`SELECT frequency FROM digest_preference WHERE user_id = $1`, [
      vendor.userId,
    ]);
    return {
      preference,
      suppressed: await sql('SELECT address FROM suppressed_address'),
      marks: await sql('SELECT mark FROM match_mark'),
    };
  };

  const linkOf = async (kind: Kind): Promise<string> => {
    const { secret } = house.database.settings();
    const { userId, organisationId: vendorId } = vendor;
    if (kind === 'unsubscribe') {
      return `/unsubscribe/${new UnsubscribeTokens(secret).issue({ userId, kind: 'digest' })}`;
    }
    if (kind === 'confirm') {
      const [row] = await sql<{ address: string; at: Date }>(
        'SELECT address, suppressed_at AS at FROM suppressed_address',
      );
      const suppression = suppressionName(row?.address ?? '', row?.at ?? new Date());
      return `/address-confirmation/${new AddressTokens(secret).issue({ userId, suppression })}`;
    }
    const action = kind === 'save' ? 'saved' : 'dismissed';
    return `/digest-links/${new ItemTokens(secret).issue({ action, userId, vendorId, lotId })}`;
  };

  const newPage = (scheme: Scheme, locale: string, javaScriptEnabled: boolean): Promise<Page> =>
    browser.newPage({
      viewport: { width: 320, height: 640 },
      colorScheme: scheme,
      javaScriptEnabled,
      locale,
    });

  const open = async (path: string, scheme: Scheme, locale = 'da') => {
    const page = await newPage(scheme, locale, false);
    const response = await page.goto(house.url + path);
    return { page, html: (await response?.text()) ?? '' };
  };

  /** The page fits and can be read; what checks that is a script, so it looks at the same page where scripts run. */
  const expectFine = async (page: Page, html: string, scheme: Scheme, name: string) => {
    await keepPicture(page, name);
    expect(await page.context().cookies()).toEqual([]);
    const checked = await newPage(scheme, 'da', true);
    await checked.setContent(html);
    expect(await checked.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await wcagProblems(checked)).toEqual([]);
    await checked.context().close();
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    vendor = await house.aVendor();
    browser = await openBrowser();
    const buyer = await house.aBuyer();
    const { body: draft }: { body: { id: string; lots: { id: string }[] } } = await buyer.call(
      'POST',
      '/v1/tenders',
      {
        buyerId: buyer.organisationId,
        title: 'Fælles hverdag',
        description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
        language: 'da',
        procedure: 'light-regime',
        submissionDeadline: new Date(Date.now() + 40 * 86_400_000).toISOString(),
        lots: [
          {
            title: 'Besøgsvenner, fællesspisning og ledsagelse for ældre borgere i hele kommunen',
            description: 'Frivillige besøgsvenner til ældre.',
            mainCpv: '85312000',
            areas: ['0751'],
            requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 10 } }],
          },
        ],
      },
    );
    lotId = draft.lots[0]?.id ?? '';
    tenderId = draft.id;
    await buyer.call('POST', `/v1/tenders/${draft.id}/publish`, undefined, { 'if-match': '"1"' });
  });

  afterAll(async () => {
    await browser.close();
    await house.stop();
  });

  beforeEach(async () => {
    for (const table of ['match_mark', 'suppressed_address', 'digest_preference'])
      await sql(`DELETE FROM ${table}`);
    await sql(
      `INSERT INTO digest_preference (user_id, language, frequency, opted_in_at, next_due_at)
       VALUES ($1, 'da', 'weekly', clock_timestamp(), clock_timestamp())`,
      [vendor.userId],
    );
    await sql(
      `INSERT INTO suppressed_address (address, reason, suppressed_at)
       VALUES (lower($1), '550 no', date_trunc('second', clock_timestamp()))`,
      [vendor.email],
    );
  });

  it.each(CASES)('ask with one button and act by it: %j', async ({ kind, language, scheme }) => {
    await sql('UPDATE auth_user SET language = $2 WHERE id = $1', [vendor.userId, language]);
    await sql('UPDATE digest_preference SET language = $1', [language]);
    const before = await state();
    const [action, done] = WORDS[kind][language];
    const { page, html } = await open(await linkOf(kind), scheme);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('button').allInnerTexts()).toEqual([action]);
    expect(await page.getByRole('link').count()).toBe(0);
    await expectFine(page, html, scheme, `${kind}-${language}-${scheme}`);
    expect(await state()).toEqual(before);
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      page.getByRole('button').click(),
    ]);
    await page.getByRole('heading', { name: done, exact: true }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await expectFine(page, await answer.text(), scheme, `${kind}-${language}-${scheme}-done`);
    expect(await state()).not.toEqual(before);
    await page.context().close();
  });

  it.each(SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => [language, scheme] as const)))(
    'say of a broken link, in the language of the browser, that it is: %s, %s',
    async (language, scheme) => {
      const { page, html } = await open('/digest-links/broken', scheme, language);
      expect(await page.getByRole('heading').innerText()).toBe(
        language === 'da' ? 'Linket kan ikke bruges' : 'This link cannot be used',
      );
      await expectFine(page, html, scheme, `broken-${language}-${scheme}`);
      await page.context().close();
    },
  );

  it.each(SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => [language, scheme] as const)))(
    'show people the tender that a title leads to: %s, %s',
    async (language, scheme) => {
      const { page, html } = await open(`/tenders/${tenderId}?lang=${language}`, scheme);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Fælles hverdag');
      expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
        language === 'da' ? 'Kapacitet: mindst 10 medarbejdere' : 'Capacity: at least 10 employees',
      ]);
      expect(await page.getByRole('button').count()).toBe(0);
      await expectFine(page, html, scheme, `tender-${language}-${scheme}`);
      await page.context().close();
    },
  );

  it.each(SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => [language, scheme] as const)))(
    'lead from the tender to its questions and answers, and back: %s, %s',
    async (language, scheme) => {
      const { page } = await open(`/tenders/${tenderId}?lang=${language}`, scheme);
      const name = language === 'da' ? 'Spørgsmål og svar' : 'Questions and answers';
      await page.getByRole('link', { name }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
      await expectFine(page, await page.content(), scheme, `enquiries-${language}-${scheme}`);
      await page.getByRole('link', { name: 'Fælles hverdag' }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Fælles hverdag');
      await page.context().close();
    },
  );

  it('are dark where the reader wants it dark', async () => {
    const ground = async (scheme: Scheme) => {
      const page = await newPage(scheme, 'da', true);
      await page.goto(`${house.url}/unsubscribe/broken`);
      const colour = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('main')).backgroundColor`,
      );
      await page.context().close();
      return colour;
    };
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(31, 39, 43)');
  });
});
