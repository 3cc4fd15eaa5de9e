import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOBODY = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const LONG = 'x'.repeat(100_000);
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const LOT = {
  title: 'Fællesspisning',
  description: 'To gange om ugen.',
  mainCpv: '55320000',
  areas: ['0461'],
};
const PROFILE = {
  kind: 'social-enterprise',
  description: 'Vi laver mad.',
  language: 'da',
  openToTeams: true,
  capabilities: [],
  areas: ['0461'],
  certificates: [],
  targetGroups: [],
  complete: [],
};
const REFERENCE = {
  title: 'Madordning',
  buyerName: 'Nordby (fiktiv)',
  cpv: [],
  areas: ['0461'],
  targetGroups: [],
};
const price = (amount: unknown) => ({ amount, currency: 'DKK' });

/** A body as text goes out as it is; `pointer` is that of the first problem. */
type Case = readonly [what: string, body: unknown, status: number, code: string, pointer?: string];

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe('bad input over HTTP', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let operator: Caller;
  let tenderPath: string;
  let responsePath: string;
  let tenderId: string;
  let lotId: string;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
    const draft = await officer.call('POST', '/v1/tenders', tender());
    expect(draft.status).toBe(201);
    const { id }: { id: string } = draft.body;
    tenderPath = `/v1/tenders/${id}`;
    const open = await officer.call('POST', '/v1/tenders', tender());
    const stored: { id: string; lots: { id: string }[] } = open.body;
    [tenderId, lotId] = [stored.id, stored.lots[0]?.id ?? ''];
    const published = await officer.call('POST', `/v1/tenders/${tenderId}/publish`, undefined, tag('"1"'));
    expect(published.status).toBe(200);
    const begun = await vendor.call('POST', `/v1/tenders/${tenderId}/responses`, response({ lots: [] }));
    expect(begun.status).toBe(201);
    responsePath = begun.headers.get('location') ?? '';
    operator = await house.anOperator();
  }, 60_000);
  afterAll(() => house.stop());

  const tag = (value: string) => ({ 'if-match': value });
  const tender = (change: object = {}) => ({
    buyerId: officer.organisationId,
    title: 'Fællesskab (fiktivt)',
    description: 'En prøvehandling.',
    language: 'da',
    procedure: 'light-regime',
    submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
    lots: [LOT],
    ...change,
  });
  const lot = (change: object) => tender({ lots: [{ ...LOT, ...change }] });
  const response = (content: unknown) => ({ vendorId: vendor.organisationId, content });
  const offer = (change: object) => response({ lots: [{ lotId, ...change }] });

  /** Whatever is refused is refused as a problem that shows nothing of the inside. */
  const requireProblem = (
    { status, type, text }: Answer,
    expected: number,
    code: string,
    pointer?: string,
  ) => {
    const problem = (text === '' ? {} : JSON.parse(text)) as {
      code?: string;
      errors?: { pointer: string }[];
    };
    expect({ status, code: problem.code, errors: problem.errors }).toMatchObject({ status: expected, code });
    expect(type).toContain('application/problem+json');
    expect(text).not.toMatch(/\bat [\w.<>]+ ?\(|node_modules|\.js:\d|SELECT |INSERT |QueryFailed/);
    if (pointer !== undefined) expect(problem.errors?.[0]?.pointer).toBe(pointer);
    return problem;
  };

  const json = async (who: Caller, method: string, path: string, body: unknown, headers = {}) => {
    const answer = await who.call(method, path, body as object | string | undefined, headers);
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, type, text: JSON.stringify(answer.body) };
  };

  const invalid = (what: string, body: unknown, pointer: string): Case => [
    what,
    body,
    422,
    'fields-invalid',
    pointer,
  ];

  const run = async (who: Caller, method: string, path: string, cases: readonly Case[], headers = {}) => {
    for (const [what, body, status, code, pointer] of cases) {
      const answer = await json(who, method, path, body, headers);
      expect({ what, status: answer.status, text: answer.text.slice(0, 300) }).toMatchObject({
        what,
        status,
      });
      requireProblem(answer, status, code, pointer);
    }
  };

  it('is refused where a tender is drafted', async () => {
    await run(officer, 'POST', '/v1/tenders', [
      ['no JSON', '{"title":', 400, 'request-malformed'],
      ['5,000 levels', deep(5000), 400, 'request-malformed'],
      ['5,000 levels within', `{"lots":${deep(5000)}}`, 400, 'request-malformed'],
      ['a prototype', '{"__proto__":{"a":1}}', 400, 'request-malformed'],
      ['more than 1 MB', tender({ description: 'x'.repeat(1_100_000) }), 413, 'body-too-large'],
      ['a list', [tender()], 422, 'fields-invalid'],
      invalid('an unknown field', tender({ colour: 1 }), '/colour'),
      ...['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'].flatMap((name) => [
        invalid(name, tender({ [name]: 1 }), `/${name}`),
        invalid(`${name} in a lot`, lot({ [name]: {} }), `/lots/0/${name}`),
      ]),
      invalid('a number as text', tender({ title: 1 }), '/title'),
      invalid('lots that are none', tender({ lots: {} }), '/lots'),
      invalid('a list as a lot', tender({ lots: [[]] }), '/lots'),
      invalid('lots in a list too many', tender({ lots: [[LOT]] }), '/lots'),
      invalid('51 lots', tender({ lots: Array.from({ length: 51 }, () => LOT) }), '/lots'),
      invalid('101 areas', lot({ areas: Array.from({ length: 101 }, () => '0461') }), '/lots/0/areas'),
      invalid('a list as a value', lot({ value: [] }), '/lots/0/value'),
      invalid('a list in a list as a value', lot({ value: [[]] }), '/lots/0/value'),
      invalid('a list as weights', lot({ weights: [] }), '/lots/0/weights'),
      invalid('a list as a requirement', lot({ requirements: [[]] }), '/lots/0/requirements'),
      invalid('an absurd amount', lot({ value: price('9'.repeat(40)) }), '/lots/0/value/amount'),
      invalid('an amount in powers', lot({ value: price('1e9') }), '/lots/0/value/amount'),
      invalid('an amount below zero', lot({ value: price('-1') }), '/lots/0/value/amount'),
      ['no offset', tender({ submissionDeadline: '2030-01-01T12:00:00' }), 422, 'tender-invalid'],
      ['an unknown municipality', lot({ areas: ['Odnse'] }), 422, 'tender-invalid', '/lots/0/areas/0'],
      ['100 kB of text', tender({ description: LONG }), 422, 'tender-invalid', '/description'],
      ['control characters', tender({ title: 'a\0b' }), 422, 'tender-invalid', '/title'],
    ]);
  });

  it('tells fifty problems and how many more there are', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    const answer = await json(officer, 'POST', '/v1/tenders', tender(unknown));
    const { errors } = requireProblem(answer, 422, 'fields-invalid', '/x0') as { errors: object[] };
    expect(errors).toHaveLength(51);
    expect(errors.at(-1)).toMatchObject({ code: 'more-problems', detail: 'There are 450 more problems.' });
  });

  it('is accepted with a warning where it is only a code in no list', async () => {
    const { status, body } = await officer.call('POST', '/v1/tenders', lot({ mainCpv: '85319999' }));
    expect(status).toBe(201);
    expect(body).toMatchObject({ warnings: [{ pointer: '/lots/0/mainCpv', code: 'cpv-not-listed' }] });
  });

  it('is refused where a profile or a reference is written', async () => {
    const path = `/v1/vendors/${vendor.organisationId}`;
    const put = (change: object) => ({ ...PROFILE, ...change });
    await run(
      vendor,
      'PUT',
      `${path}/profile`,
      [
        ...['rsv', 'turnover', 'balance', 'reservation'].flatMap((name) => [
          invalid(`${name} as a list`, put({ [name]: [] }), `/${name}`),
          invalid(`${name} as a list in a list`, put({ [name]: [[]] }), `/${name}`),
        ]),
        invalid('a list as a capability', put({ capabilities: [[]] }), '/capabilities'),
        invalid('a list as a certificate', put({ certificates: [[]] }), '/certificates'),
        invalid('201 areas', put({ areas: Array.from({ length: 201 }, () => '0461') }), '/areas'),
        ['100 kB of text', put({ description: LONG }), 422, 'profile-invalid', '/description'],
      ],
      tag('"0"'),
    );
    await run(vendor, 'POST', `${path}/references`, [
      ['5,000 levels', deep(5000), 400, 'request-malformed'],
      invalid('a list as a value', { ...REFERENCE, value: [] }, '/value'),
      ['an unknown municipality', { ...REFERENCE, areas: ['Odnse'] }, 422, 'reference-invalid', '/areas/0'],
    ]);
  });

  it('is refused where a response is begun', async () => {
    await run(vendor, 'POST', `/v1/tenders/${tenderId}/responses`, [
      invalid('a list as content', response([]), '/content'),
      invalid('a list as a lot', response({ lots: [[]] }), '/content/lots'),
      invalid('a list as a price', offer({ price: [] }), '/content/lots/0/price'),
      invalid('a list in a list as a price', offer({ price: [[]] }), '/content/lots/0/price'),
      invalid('a list as an answer', offer({ answers: [[]] }), '/content/lots/0/answers'),
      invalid('a list as a contact', response({ lots: [], contact: [] }), '/content/contact'),
      invalid('a list as a statement', response({ lots: [], statement: [[]] }), '/content/statement'),
    ]);
  });

  it('is refused where versions, ids and cursors are no good', async () => {
    const rows: [Caller, string, string, object | undefined, object, number, string][] = [
      [officer, 'PATCH', tenderPath, { title: 'X' }, {}, 428, 'if-match-missing'],
      [officer, 'PATCH', tenderPath, { title: 'X' }, tag('"9"'), 412, 'version-stale'],
      [vendor, 'PATCH', responsePath, { content: { lots: [] } }, tag('"9"'), 412, 'version-stale'],
      [await house.aBuyer(), 'PATCH', tenderPath, { title: 'X' }, tag('*'), 404, 'not-found'],
      [await house.aVendor(), 'GET', responsePath, undefined, {}, 404, 'not-found'],
      [officer, 'GET', `/v1/tenders/${NOBODY}`, undefined, {}, 404, 'not-found'],
      [officer, 'GET', '/v1/tenders?after=nonsense', undefined, {}, 400, 'cursor-invalid'],
      [officer, 'GET', '/v1/tenders?constructor=1', undefined, {}, 422, 'fields-invalid'],
      [officer, 'GET', '/v1/tenders?__proto__=1', undefined, {}, 422, 'fields-invalid'],
      [officer, 'GET', '/v1/tenders?toString=1', undefined, {}, 422, 'fields-invalid'],
      [officer, 'GET', '/v1/tenders/%zz', undefined, {}, 400, 'address-malformed'],
      [officer, 'GET', `/v1/tenders/${'x'.repeat(700)}`, undefined, {}, 414, 'address-too-long'],
      [officer, 'GET', '/v1/tenders', undefined, { 'x-long': 'x'.repeat(20_000) }, 431, 'headers-too-large'],
    ];
    for (const [who, method, path, body, headers, status, code] of rows) {
      requireProblem(await json(who, method, path, body, headers), status, code);
    }
    expect((await officer.call('PATCH', tenderPath, { title: 'X' }, tag('*'))).status).toBe(200);
  });

  it('is refused where a deadline is past or a CVR number fails its check', async () => {
    const past = tender({ submissionDeadline: '2020-01-01T12:00:00Z' });
    const drafted = await officer.call('POST', '/v1/tenders', past);
    const path = `${drafted.headers.get('location') ?? ''}/publish`;
    const late = await json(officer, 'POST', path, undefined, tag('"1"'));
    requireProblem(late, 422, 'tender-not-ready', '/submissionDeadline');
    const own = `/v1/vendors/${vendor.organisationId}`;
    const version = (await vendor.call('GET', own)).headers.get('etag') ?? '';
    const registration = { scheme: 'DK-CVR', id: '12345678' };
    const answer = await json(vendor, 'PATCH', own, { registration }, tag(version));
    expect({ status: answer.status, text: answer.text }).toMatchObject({
      status: 422,
      text: expect.stringContaining('/registration'),
    });
  });

  it('is refused where it is no HTTP at all', async () => {
    const { hostname, port } = new URL(house.url);
    const socket = connect(Number(port), hostname);
    socket.end('NO HTTP\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(text).toContain('"code":"request-malformed"');
  });

  const part = (header: string, content = 'x') =>
    `--b\r\nContent-Disposition: form-data${header}\r\n\r\n${content}\r\n`;
  const FILE = part('; name="file"; filename="a.jsonl"', '{}');
  it.each<[string, string, string, number, string]>([
    ['has no boundary', 'multipart/form-data', FILE, 400, 'upload-malformed'],
    ['has no part', 'multipart/form-data; boundary=b', 'nothing', 400, 'upload-malformed'],
    [
      'has a part without a name',
      'multipart/form-data; boundary=b',
      `${part('')}--b--`,
      400,
      'upload-malformed',
    ],
    ['has two files', 'multipart/form-data; boundary=b', `${FILE}${FILE}--b--`, 422, 'fields-invalid'],
    [
      'has too many fields',
      'multipart/form-data; boundary=b',
      `${part('; name="currency"', 'EUR').repeat(12)}--b--`,
      422,
      'fields-invalid',
    ],
    [
      'has a field of JSON',
      'multipart/form-data; boundary=b',
      `${part('; name="currency"\r\nContent-Type: application/json', '["EUR"]')}${FILE}--b--`,
      422,
      'fields-invalid',
    ],
  ])('is refused as an import that %s', async (_, type, body, status, code) => {
    requireProblem(await json(operator, 'POST', '/v1/imports', body, { 'content-type': type }), status, code);
  });
});
