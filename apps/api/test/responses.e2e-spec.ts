import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

interface Tender {
  readonly id: string;
  readonly version: number;
  readonly lots: readonly {
    readonly id: string;
    readonly requirements: readonly { readonly id: string }[];
  }[];
}

interface Answered<T> {
  readonly headers: Headers;
  readonly body: T;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const tenderOf = (buyerId: string) => ({
  buyerId,
  title: 'Fælles hverdag (fiktivt)',
  description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
  lots: [
    {
      title: 'Besøgsvenner',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      additionalCpv: [],
      areas: ['0751'],
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }],
    },
  ],
});

describe('responses over HTTP', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let tender: Tender;

  const answered = async <T>(answer: ReturnType<Caller['call']>, status: number): Promise<Answered<T>> => {
    const given = await answer;
    expect({ status: given.status, body: given.body }).toEqual({ status, body: expect.anything() });
    return { headers: given.headers, body: given.body };
  };
  const refusedWith = async (answer: ReturnType<Caller['call']>, status: number) => {
    const { headers, body } = await answered<Record<string, unknown>>(answer, status);
    expect(headers.get('content-type')).toContain('application/problem+json');
    return body;
  };
  const ifMatch = (tag: string) => ({ 'if-match': tag });
  const content = () => ({
    lots: tender.lots.map((lot) => ({
      lotId: lot.id,
      price: { amount: '845000', currency: 'DKK' },
      text: 'Vi begynder i to lokalcentre.',
      answers: lot.requirements.map(({ id }) => ({ requirementId: id, text: 'Vi er tolv ansatte.' })),
    })),
    contact: { name: 'Ada Holm', email: 'ada@example.dk' },
    statement: { version: '2026-1', accepted: true, signatory: 'Ada Holm, forkvinde' },
  });
  const begin = async (by: Caller, body: object = content()) => {
    const { headers, body: draft } = await answered<{ id: string }>(
      by.call('POST', `/v1/tenders/${tender.id}/responses`, {
        vendorId: by.organisationId,
        content: body,
      }),
      201,
    );
    return { id: draft.id, tag: headers.get('etag') ?? '', draft, location: headers.get('location') };
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
    const { body: draft } = await answered<Tender>(
      officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId)),
      201,
    );
    ({ body: tender } = await answered<Tender>(
      officer.call('POST', `/v1/tenders/${draft.id}/publish`, undefined, ifMatch(`"${draft.version}"`)),
      200,
    ));
  }, 60_000);
  afterAll(() => house.stop());

  it('go from draft to receipt and back, each step with its ETag', async () => {
    const { id, tag, location } = await begin(vendor, { lots: [] });
    expect([tag, location]).toEqual(['"1"', `/v1/responses/${id}`]);
    const path = `/v1/responses/${id}`;

    const changed = await answered(vendor.call('PATCH', path, { content: content() }, ifMatch(tag)), 200);
    expect(changed.headers.get('etag')).toBe('"2"');
    const submitted = await answered<Record<string, unknown>>(
      vendor.call('POST', `${path}/submit`, undefined, ifMatch('"2"')),
      200,
    );
    expect(submitted.headers.get('etag')).toBe('"3"');
    expect(submitted.headers.get('cache-control')).toBe('no-store');
    const receipt = await answered(vendor.call('GET', `${path}/receipt`), 200);
    expect(receipt.body).toEqual(submitted.body);

    const refused = await refusedWith(vendor.call('PATCH', path, { content: {} }, ifMatch('"3"')), 409);
    expect(refused).toMatchObject({ code: 'response-state', state: 'submitted', allowed: ['withdraw'] });
    const withdrawn = await answered<object>(
      vendor.call('POST', `${path}/withdraw`, undefined, ifMatch('"3"')),
      200,
    );
    expect(withdrawn.body).toMatchObject({ status: 'withdrawn', withdrawnBy: vendor.userId });
    const read = await answered(vendor.call('GET', path), 200);
    expect(read.body).toEqual(withdrawn.body);
    expect(read.headers.get('etag')).toBe('"4"');

    const listed = await answered<{ items: object[] }>(
      vendor.call('GET', `/v1/vendors/${vendor.organisationId}/responses?limit=5`),
      200,
    );
    expect(listed.body.items).toMatchObject([{ id, status: 'withdrawn', version: 4 }]);
    expect(listed.body.items[0]).not.toHaveProperty('content');
  });

  it('give receipts that anyone can recompute from their JSON', async () => {
    const other = await house.aVendor();
    const { id, tag } = await begin(other);
    const { body } = await answered<{ salt: string; contentSha256: string; content: never }>(
      other.call('POST', `/v1/responses/${id}/submit`, undefined, ifMatch(tag)),
      200,
    );
    const canonical = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
    };
    const hash = createHash('sha256').update(body.salt + canonical(body.content), 'utf8');
    expect(body.contentSha256).toBe(hash.digest('hex'));
    expect(body.content).toMatchObject({ lots: [{ price: { amount: '845000.00', currency: 'DKK' } }] });
  });

  it('are not there for officers, operators and other vendors', async () => {
    const owner = await house.aVendor();
    const { id, tag } = await begin(owner);
    const paths: [string, string, object?][] = [
      ['GET', ''],
      ['PATCH', '', { content: {} }],
      ['POST', '/submit'],
      ['POST', '/withdraw'],
      ['GET', '/receipt'],
    ];
    for (const stranger of [await house.aVendor()]) {
      for (const [method, end, body] of paths) {
        const path = `/v1/responses/${id}${end}`;
        expect(await refusedWith(stranger.call(method, path, body, ifMatch(tag)), 404)).toMatchObject({
          code: 'not-found',
        });
      }
      await refusedWith(stranger.call('GET', `/v1/vendors/${owner.organisationId}/responses`), 404);
    }
    // Their keys cannot even be issued with a scope for responses.
    for (const outsider of [officer, await house.anOperator()]) {
      for (const [method, end, body] of paths) {
        const { status } = await outsider.call(method, `/v1/responses/${id}${end}`, body, ifMatch(tag));
        expect([403, 404]).toContain(status);
      }
    }
    await refusedWith(house.anonymous.call('GET', `/v1/responses/${id}`), 401);
  });

  it('refuse what does not fit, field by field, and repeat none of it', async () => {
    const other = await house.aVendor();
    const path = `/v1/tenders/${tender.id}/responses`;
    const [lot] = content().lots;
    const malformed = await refusedWith(
      other.call('POST', path, {
        vendorId: other.organisationId,
        content: {
          lots: [{ ...lot, price: { amount: '1.234,50', currency: 'kr' }, rabat: 'hemmelig' }],
          contact: { name: 1 },
        },
      }),
      422,
    );
    const pointers = (problem: Record<string, unknown>) =>
      (problem.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(new Set(pointers(malformed))).toEqual(
      new Set([
        '/content/lots/0/price/amount',
        '/content/lots/0/price/currency',
        '/content/lots/0/rabat',
        '/content/contact/name',
        '/content/contact/email',
      ]),
    );
    expect(JSON.stringify(malformed)).not.toContain('hemmelig');
    expect(JSON.stringify(malformed)).not.toContain('1.234');

    const { id, tag } = await begin(other, { lots: [{ lotId: lot?.lotId }] });
    const incomplete = await refusedWith(
      other.call('POST', `/v1/responses/${id}/submit`, undefined, ifMatch(tag)),
      422,
    );
    expect(incomplete).toMatchObject({ code: 'response-incomplete' });
    expect(pointers(incomplete)).toEqual([
      '/content/lots/0/price',
      '/content/lots/0/answers',
      '/content/contact',
      '/content/statement',
    ]);
    await refusedWith(other.call('POST', `/v1/responses/${id}/submit`), 428);
    await refusedWith(other.call('POST', `/v1/responses/${id}/submit`, undefined, ifMatch('"9"')), 412);
    const nothing = await refusedWith(
      other.call('PATCH', `/v1/responses/${id}`, { content: { lots: null } }, ifMatch(tag)),
      422,
    );
    expect(pointers(nothing)).toContain('/content/lots');
    const again = await refusedWith(
      other.call('POST', path, { vendorId: other.organisationId, content: { lots: [] } }),
      409,
    );
    expect(again).toMatchObject({ code: 'response-exists', responseId: id, state: 'draft' });
  });
});
