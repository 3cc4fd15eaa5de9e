import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Answer, type Caller, type House } from './house.js';

const NOBODY = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const LOT = { title: 'Madordning', description: 'Til 40.', mainCpv: '55320000', areas: ['0461'] };
const DAY_MS = 24 * 60 * 60 * 1000;

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** What was sent, and the answer: status, code, pointer and code of the field, and what a person is told to do. */
interface Row {
  readonly what: string;
  readonly send: () => Promise<Answer>;
  readonly status: number;
  readonly code: string;
  readonly field?: readonly [pointer: string, code: string];
  readonly advice: RegExp;
}

describe('what a person is told about bad input', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let tenderPath: string;
  let publishedId: string;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
    tenderPath = (await draft({})).headers.get('location') ?? '';
    const published = await draft({});
    publishedId = (published.body as { id: string }).id;
    const answer = await officer.call(
      'POST',
      `/v1/tenders/${publishedId}/publish`,
      undefined,
      version('"1"'),
    );
    expect(answer.status).toBe(200);
  }, 60_000);
  afterAll(() => house.stop());

  const version = (etag: string) => ({ 'if-match': etag });
  const tender = (change: object) => ({
    buyerId: officer.organisationId,
    title: 'Fællesskab',
    description: 'En prøvehandling.',
    language: 'da',
    procedure: 'light-regime',
    submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
    lots: [LOT],
    ...change,
  });
  const draft = (change: object, headers = {}) =>
    officer.call('POST', '/v1/tenders', tender(change), headers);
  const lot = (change: object) => draft({ lots: [{ ...LOT, ...change }] });
  const value = (amount: unknown) => lot({ value: { amount, currency: 'DKK' } });

  const rows: readonly Row[] = [
    {
      what: 'malformed JSON',
      send: () => officer.call('POST', '/v1/tenders', '{"title": "x"'),
      status: 400,
      code: 'request-malformed',
      advice: /valid JSON/,
    },
    {
      what: 'an unknown field',
      send: () => draft({ titel: 'x' }),
      status: 422,
      code: 'fields-invalid',
      field: ['/titel', 'unknown-field'],
      advice: /no field "titel"/,
    },
    {
      what: 'a body over 1 MB',
      send: () => draft({ description: 'x'.repeat(1_048_577) }),
      status: 413,
      code: 'body-too-large',
      advice: /larger than this address takes/,
    },
    {
      what: 'a number where a text belongs',
      send: () => draft({ title: 5 }),
      status: 422,
      code: 'fields-invalid',
      field: ['/title', 'is-string'],
      advice: /title must be a string/,
    },
    {
      what: 'a time without offset',
      send: () => draft({ submissionDeadline: '2030-01-01T12:00:00' }),
      status: 422,
      code: 'tender-invalid',
      field: ['/submissionDeadline', 'instant-invalid'],
      advice: /\d{4}-\d\d-\d\dT\d\d:\d\d/,
    },
    {
      what: 'a deadline that is past',
      send: async () => {
        const { headers } = await draft({ submissionDeadline: '2020-01-01T12:00:00Z' });
        const path = `${headers.get('location') ?? ''}/publish`;
        return officer.call('POST', path, undefined, version('"1"'));
      },
      status: 422,
      code: 'tender-not-ready',
      field: ['/submissionDeadline', 'deadline-past'],
      advice: /Choose a later one/,
    },
    {
      what: 'more money than there is',
      send: () => value('999999999999.99'),
      status: 422,
      code: 'tender-invalid',
      field: ['/lots/0/value/amount', 'amount-out-of-bounds'],
      advice: /at most 10000000000/,
    },
    {
      what: 'no money',
      send: () => value('0.00'),
      status: 422,
      code: 'tender-invalid',
      field: ['/lots/0/value/amount', 'amount-out-of-bounds'],
      advice: /more than 0/,
    },
    {
      what: 'money with a decimal comma',
      send: () => value('125.000,00'),
      status: 422,
      code: 'fields-invalid',
      field: ['/lots/0/value/amount', 'matches'],
      advice: /decimal like "125000\.00"/,
    },
    {
      what: 'a CPV code of seven digits',
      send: () => lot({ mainCpv: '5532000' }),
      status: 422,
      code: 'tender-invalid',
      field: ['/lots/0/mainCpv', 'cpv-invalid'],
      advice: /eight digits, like 85312000/,
    },
    {
      what: 'a municipality by a name with a slip',
      send: () => lot({ areas: ['Odnse'] }),
      status: 422,
      code: 'tender-invalid',
      field: ['/lots/0/areas/0', 'area-unknown'],
      advice: /Did you mean 0461 \(Odense\)/,
    },
    {
      what: 'a CVR number whose check digit does not fit',
      send: async () => {
        const own = `/v1/vendors/${vendor.organisationId}`;
        const etag = (await vendor.call('GET', own)).headers.get('etag') ?? '';
        const registration = { scheme: 'DK-CVR', id: '12345678' };
        return vendor.call('PATCH', own, { registration }, version(etag));
      },
      status: 422,
      code: 'organisation-invalid',
      field: ['/registration/id', 'cvr-invalid'],
      advice: /The check digit must fit/,
    },
    {
      what: '100 kB of text',
      send: () => draft({ title: 'x'.repeat(100_000) }),
      status: 422,
      code: 'tender-invalid',
      field: ['/title', 'too-long'],
      advice: /at most \d+ characters/,
    },
    {
      what: 'a control character',
      send: () => draft({ title: 'Mad\u0000ordning' }),
      status: 422,
      code: 'tender-invalid',
      field: ['/title', 'characters'],
      advice: /Type it again/,
    },
    {
      what: 'half an emoji',
      send: () => draft({ title: 'Mad \ud83c' }),
      status: 422,
      code: 'tender-invalid',
      field: ['/title', 'characters'],
      advice: /Type it again/,
    },
    {
      what: 'the draft of another buyer',
      send: async () => (await house.aBuyer()).call('GET', tenderPath),
      status: 404,
      code: 'not-found',
      advice: /./,
    },
    {
      what: 'the profile of another vendor',
      send: async () => (await house.aVendor()).call('GET', `/v1/vendors/${vendor.organisationId}/profile`),
      status: 404,
      code: 'not-found',
      advice: /./,
    },
    {
      what: 'an id of nothing',
      send: () => officer.call('GET', `/v1/tenders/${NOBODY}`),
      status: 404,
      code: 'not-found',
      advice: /./,
    },
    {
      what: 'an id that is none',
      send: () => officer.call('GET', '/v1/tenders/5'),
      status: 404,
      code: 'not-found',
      advice: /an id is a UUID/,
    },
    {
      what: 'a stale ETag',
      send: () => officer.call('PATCH', tenderPath, { title: 'Andet' }, version('"7"')),
      status: 412,
      code: 'version-stale',
      advice: /[Rr]ead|again/,
    },
    {
      what: 'no ETag',
      send: () => officer.call('PATCH', tenderPath, { title: 'Andet' }),
      status: 428,
      code: 'if-match-missing',
      advice: /If-Match/,
    },
    {
      what: 'an Idempotency-Key with another body',
      send: async () => {
        const key = { 'idempotency-key': '"advice"' };
        expect((await draft({}, key)).status).toBe(201);
        return draft({ title: 'Et andet' }, key);
      },
      status: 422,
      code: 'idempotency-key-reused',
      advice: /Make a new key/,
    },
    {
      what: 'a scope that a key lacks',
      send: () => vendor.call('POST', '/v1/tenders', tender({})),
      status: 403,
      code: 'scope-missing',
      advice: /tenders:write/,
    },
    {
      what: 'a form where JSON belongs',
      send: () => officer.call('POST', '/v1/tenders', 'title=x', { 'content-type': 'text/plain' }),
      status: 415,
      code: 'media-type-unsupported',
      advice: /application\/json/,
    },
  ];

  it.each(rows.map((row) => [row.what, row] as const))('%s', async (_, row) => {
    const answer = await row.send();
    const problem: Problem = answer.body;
    const [error] = problem.errors ?? [];
    expect({
      status: answer.status,
      code: problem.code,
      field: error && [error.pointer, error.code],
    }).toEqual({
      status: row.status,
      code: row.code,
      field: row.field,
    });
    expect(row.field ? error?.detail : problem.detail).toMatch(row.advice);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('a CPV code in no list is taken, and the nearest one named', async () => {
    const { status, body } = await lot({ mainCpv: '85319999' });
    const { warnings }: { warnings: { pointer: string; detail: string }[] } = body;
    expect([status, warnings.map(({ pointer }) => pointer)]).toEqual([201, ['/lots/0/mainCpv']]);
    expect(warnings[0]?.detail).toMatch(/nearest listed code is 853\d{5}/);
  });

  it('emoji, other scripts and line breaks are text like any other', async () => {
    const text = '👩🏽‍🍳 Fællesspisning – مطبخ\n厨房 ½ 👨‍👩‍👧';
    const { status, body } = await lot({ description: text });
    expect([status, (body as { lots: { description: string }[] }).lots[0]?.description]).toEqual([201, text]);
  });
});
