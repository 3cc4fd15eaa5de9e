import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { signIn } from './sign-in.js';

interface Tender {
  id: string;
  version: number;
  status: string;
  lots: { id: string; requirements: { id: string; kind: string }[] }[];
}

interface Page<T> {
  items: T[];
  next: string | null;
}

interface Check {
  lots: {
    requirements: { lighter: { requirement: object; letsIn: { eligible: { vendors: number } } }[] }[];
  }[];
}

interface VendorMatches extends Page<{ vendorId: string; eligibility: string; score: number }> {
  matching: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const profile = (headcount: number) => ({
  kind: 'social-enterprise',
  legalForm: 'association',
  description: 'Vi driver besøgsvenner og fællesspisning for ældre, der bor alene.',
  language: 'da',
  headcount,
  openToTeams: true,
  capabilities: [{ cpv: ['85312000'], text: 'Besøgsvenner og fællesspisning mod ensomhed' }],
  areas: ['0751'],
  certificates: [],
  targetGroups: ['older-people'],
  complete: ['capacity', 'certificates'],
});

const tenderOf = (buyerId: string) => ({
  buyerId,
  title: 'Fælles hverdag',
  description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
  beneficiaries: ['older-people'],
  lots: [
    {
      title: 'Besøgsvenner mod ensomhed',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      additionalCpv: [],
      areas: ['0751'],
      value: { amount: '900000.00', currency: 'DKK' },
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }],
    },
  ],
});

describe('the main job, with API and worker as processes of their own', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let small: Caller;
  let tender: Tender;

  const ok = async <T>(answer: ReturnType<Caller['call']>): Promise<T> => {
    const { status, body } = await answer;
    expect({ status, problem: status < 300 ? null : body }).toEqual({
      status: expect.any(Number),
      problem: null,
    });
    return body;
  };
  const until = async <T>(ask: () => Promise<T>, done: (answer: T) => boolean): Promise<T> => {
    for (;;) {
      const answer = await ask();
      if (done(answer)) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const lotId = () => tender.lots[0]?.id ?? '';
  const matches = (list: string) => ok<VendorMatches>(officer.call('GET', `/v1/lots/${lotId()}/${list}`));

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    [officer, vendor, small] = [await house.aBuyer(), await house.aVendor(), await house.aVendor()];
  }, 60_000);
  afterAll(() => house.stop());

  it('lets a vendor write its profile', async () => {
    for (const [caller, headcount] of [
      [vendor, 12],
      [small, 3],
    ] as const) {
      const path = `/v1/vendors/${caller.organisationId}/profile`;
      const { headers } = await caller.call('PUT', path, profile(headcount), { 'if-match': '"0"' });
      expect(headers.get('etag')).toBe('"1"');
    }
  });

  it('tells the officer of a draft whom a requirement shuts out, and tries a lighter one without saving it', async () => {
    const draft = await ok<Tender>(officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId)));
    const path = `/v1/tenders/${draft.id}/market-check`;
    const asked = await ok<Check>(officer.call('POST', path));
    expect(asked.lots).toMatchObject([
      {
        relevant: { vendors: 2 },
        eligible: { vendors: 1 },
        requirements: [{ shutOutAlone: { vendors: 1 } }],
      },
    ]);
    const lighter = asked.lots[0]?.requirements[0]?.lighter.find(
      ({ letsIn }) => letsIn.eligible.vendors === 1,
    );
    const lots = draft.lots.map((lot) => ({
      ...lot,
      requirements: lot.requirements.map((requirement) => ({ ...requirement, ...lighter?.requirement })),
    }));
    const tried = await ok<Check>(officer.call('POST', path, { lots }));
    expect(tried.lots).toMatchObject([{ eligible: { vendors: 2 } }]);
    const kept = await officer.call('GET', `/v1/tenders/${draft.id}`);
    expect(kept.body).toMatchObject({ version: draft.version, lots: draft.lots });
    expect((await vendor.call('POST', path)).status).toBe(404);
  });

  it('matches the lots of a published tender, both lists apart', async () => {
    const draft = await ok<Tender>(officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId)));
    tender = await ok(
      officer.call('POST', `/v1/tenders/${draft.id}/publish`, undefined, {
        'if-match': `"${draft.version}"`,
      }),
    );
    expect(tender.status).toBe('published');
    const found = await until(
      () => matches('matches?eligibility=eligible'),
      ({ matching }) => matching === 'done',
    );
    expect(found.items).toMatchObject([{ vendorId: vendor.organisationId, eligibility: 'eligible' }]);
    expect((await matches('near-misses')).items).toMatchObject([{ vendorId: small.organisationId }]);
  });

  it('explains a pair to the vendor with parts that add up', async () => {
    const path = `/v1/vendors/${vendor.organisationId}/matches/${lotId()}`;
    const told = await ok<{
      score: number;
      parts: { points: number }[];
      requirements: { finding: string }[];
    }>(vendor.call('GET', path));
    expect(told.parts.reduce((sum, { points }) => sum + points, 0)).toBe(told.score);
    expect(told.requirements).toMatchObject([{ finding: 'met' }]);
  });

  it('follows a change of the profile', async () => {
    const path = `/v1/vendors/${small.organisationId}/profile`;
    await ok(small.call('PATCH', path, { headcount: 7 }, { 'if-match': '"1"' }));
    const own = await until(
      () => ok<Page<{ lotId: string }>>(small.call('GET', `/v1/vendors/${small.organisationId}/matches`)),
      ({ items }) => items.length > 0,
    );
    expect(own.items).toMatchObject([{ lotId: lotId() }]);
  });

  it('brings the weekly digest to who opted in, once', async () => {
    const session = await signIn(house, vendor.email);
    const preferences = await house.anonymous.call('GET', '/v1/digest-preferences', undefined, session);
    const etag = preferences.headers.get('etag') ?? '';
    await ok(
      house.anonymous.call(
        'PUT',
        '/v1/digest-preferences',
        { frequency: 'weekly', language: 'da' },
        { ...session, 'if-match': etag },
      ),
    );
    const operator = await house.anOperator();
    const runOnce = async () => {
      const run = await ok<{ id: string }>(operator.call('POST', '/v1/digest-runs'));
      return until(
        () => ok<{ state: string }>(operator.call('GET', `/v1/digest-runs/${run.id}`)),
        ({ state }) => state === 'done',
      );
    };
    await runOnce();
    const mail = await house.inbox.next(vendor.email);
    expect(mail.text).toContain('Besøgsvenner mod ensomhed');
    expect(mail.html).toContain('Besøgsvenner mod ensomhed');
    await runOnce();
    expect(house.inbox.mails.filter(({ to }) => to === vendor.email)).toHaveLength(1);
  });

  it('takes a sealed response and gives a receipt', async () => {
    const response = await ok<{ id: string; version: number }>(
      vendor.call('POST', `/v1/tenders/${tender.id}/responses`, {
        vendorId: vendor.organisationId,
        content: {
          lots: [
            {
              lotId: lotId(),
              price: { amount: '845000.00', currency: 'DKK' },
              text: 'Vi begynder i to lokalcentre.',
              answers: [{ requirementId: tender.lots[0]?.requirements[0]?.id, text: 'Vi er tolv ansatte.' }],
            },
          ],
          contact: { name: 'Ada Holm', email: 'ada@medspil.example' },
          statement: { version: '2026-1', accepted: true, signatory: 'Ada Holm' },
        },
      }),
    );
    const etag = { 'if-match': `"${response.version}"` };
    await ok(vendor.call('POST', `/v1/responses/${response.id}/submit`, undefined, etag));
    const receipt = await ok<{ contentSha256: string }>(
      vendor.call('GET', `/v1/responses/${response.id}/receipt`),
    );
    expect(receipt.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await officer.call('GET', `/v1/responses/${response.id}`)).status).toBe(403);
    expect((await small.call('GET', `/v1/responses/${response.id}`)).status).toBe(404);
  });
});
