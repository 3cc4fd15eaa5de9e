import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

const DAY_MS = 24 * 60 * 60 * 1000;

const PROFILE = {
  kind: 'social-enterprise',
  legalForm: 'association',
  description: 'Vi driver besøgsvenner og fællesspisning for ældre, der bor alene.',
  language: 'da',
  openToTeams: true,
  capabilities: [{ cpv: ['85312000'], text: 'Besøgsvenner og fællesspisning mod ensomhed' }],
  areas: ['0751'],
  certificates: [],
  targetGroups: ['older-people'],
  complete: [],
};

const tenderOf = (buyerId: string) => ({
  buyerId,
  title: 'Fælles hverdag',
  description: 'Pilot mod ensomhed blandt ældre, der bor alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: new Date(Date.now() + 20 * DAY_MS).toISOString(),
  lots: [
    {
      title: 'Besøgsvenner mod ensomhed',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      areas: ['0751'],
      value: { amount: '900000.00', currency: 'DKK' },
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }],
    },
  ],
});

/** Asks until the job that follows a change of the profile has written the match. */
async function untilEligible(ask: () => ReturnType<Caller['call']>): ReturnType<Caller['call']> {
  for (;;) {
    const answer = await ask();
    const { eligibility } = answer.body as { eligibility?: string };
    if (eligibility === 'eligible') return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('GET /v1/vendors/{id}/advice', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let lotId: string;
  let path: string;

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
    const profile = `/v1/vendors/${vendor.organisationId}/profile`;
    expect((await vendor.call('PUT', profile, PROFILE, { 'if-match': '"0"' })).status).toBe(200);
    const draft = await officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId));
    const { id, version, lots } = draft.body as { id: string; version: number; lots: { id: string }[] };
    lotId = lots[0]?.id ?? '';
    const publish = `/v1/tenders/${id}/publish`;
    expect((await officer.call('POST', publish, undefined, { 'if-match': `"${version}"` })).status).toBe(200);
    path = `/v1/vendors/${vendor.organisationId}/advice`;
  }, 60_000);
  afterAll(() => house.stop());

  it('says what would raise the matches, by how much, and what lots ask for', async () => {
    const { status, body } = await vendor.call('GET', path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      lots: 1,
      relevantLots: 1,
      eligible: 0,
      unclear: 1,
      complete: true,
      openToTeams: true,
      partners: [],
      additions: [
        {
          fact: 'headcount',
          advice: {
            da: 'Oplys, hvor mange I er, hvis I er mindst 5 medarbejdere.',
            en: 'State your headcount if at least 5 people work for you.',
          },
          lots: 1,
          becomeEligible: 1,
          becomeUnclear: 0,
          scoreRises: 0,
          scoreFalls: 0,
          value: [{ amount: '900000.00', currency: 'DKK' }],
          lotsWithoutValue: 0,
          examples: [
            { lotId, open: true, before: { eligibility: 'unclear' }, after: { eligibility: 'eligible' } },
          ],
        },
      ],
      asked: [{ kind: 'capacity', section: 'capacity', lots: 1, open: 1, mandatory: 1 }],
      scoringVersion: expect.any(String),
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('comes true: once it is stated, the match is what was said', async () => {
    const { body } = await vendor.call('GET', path);
    const { additions } = body as { additions: { examples: { after: { score: number } }[] }[] };
    const promised = additions[0]?.examples[0]?.after;
    const profile = `/v1/vendors/${vendor.organisationId}/profile`;
    const changed = await vendor.call('PATCH', profile, { headcount: 5 }, { 'if-match': '"1"' });
    expect(changed.status).toBe(200);
    const after = await vendor.call('GET', path);
    expect(after.body).toMatchObject({ eligible: 1, unclear: 0, additions: [], asked: [] });
    const match = `/v1/vendors/${vendor.organisationId}/matches/${lotId}`;
    expect((await untilEligible(() => vendor.call('GET', match))).body).toMatchObject(promised ?? {});
  });

  it.each([
    ['another vendor', async () => (await house.aVendor()).call('GET', path), 404, 'not-found'],
    ['a buyer', () => officer.call('GET', path), 403, 'forbidden'],
    ['anybody without a key', () => house.anonymous.call('GET', path), 401, 'not-signed-in'],
  ])('refuses %s', async (_, ask, status, code) => {
    const answer = await ask();
    expect([answer.status, answer.body]).toMatchObject([status, { code }]);
  });
});
