import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

interface Teams {
  teams: { members: { vendorId: string; brings: { needed: boolean }[] }[]; score: number }[];
  complete: boolean;
  unreachable: object[];
  scoringVersion: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const profile = (headcount: number, openToTeams: boolean) => ({
  kind: 'social-enterprise',
  legalForm: 'association',
  description: 'Vi driver besøgsvenner og fællesspisning for ældre, der bor alene.',
  language: 'da',
  headcount,
  openToTeams,
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
  lots: [
    {
      title: 'Besøgsvenner mod ensomhed',
      description: 'Frivillige besøgsvenner til ældre, der bor alene.',
      mainCpv: '85312000',
      additionalCpv: [],
      areas: ['0751'],
      beneficiaries: ['older-people'],
      requirements: [{ kind: 'capacity', mandatory: true, ask: { headcount: 15 } }],
    },
  ],
});

describe('GET /v1/lots/{id}/teams', () => {
  let house: House;
  let officer: Caller;
  let one: Caller;
  let other: Caller;
  let closed: Caller;
  let path: string;

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    [officer, one] = [await house.aBuyer(), await house.aVendor()];
    [other, closed] = [await house.aVendor(), await house.aVendor()];
    for (const [caller, headcount, open] of [
      [one, 9, true],
      [other, 6, true],
      [closed, 10, false],
    ] as const) {
      const { status } = await caller.call(
        'PUT',
        `/v1/vendors/${caller.organisationId}/profile`,
        profile(headcount, open),
        { 'if-match': '"0"' },
      );
      expect(status).toBe(200);
    }
    const draft = await officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId));
    const { id, version, lots } = draft.body as { id: string; version: number; lots: { id: string }[] };
    const published = await officer.call('POST', `/v1/tenders/${id}/publish`, undefined, {
      'if-match': `"${version}"`,
    });
    expect(published.status).toBe(200);
    path = `/v1/lots/${lots[0]?.id ?? ''}/teams`;
  }, 60_000);
  afterAll(() => house.stop());

  const team = () => [{ members: [one, other].map(({ organisationId }) => organisationId).sort() }];
  const listed = ({ teams }: Teams) =>
    teams.map(({ members }) => ({ members: members.map(({ vendorId }) => vendorId) }));

  it('shows the buyer the smallest teams of vendors that are open to them', async () => {
    const { status, body } = await officer.call('GET', path);
    const found: Teams = body;
    expect(status).toBe(200);
    expect(found).toMatchObject({ complete: true, unreachable: [], scoringVersion: expect.any(String) });
    expect(listed(found)).toEqual(team());
    expect(found.teams[0]?.members.flatMap(({ brings }) => brings.map(({ needed }) => needed))).toEqual([
      true,
      true,
    ]);
    expect(JSON.stringify(found)).not.toMatch(/@|email|phone|contact/);
  });

  it('shows a vendor the teams that it would be in', async () => {
    const { status, body } = await one.call('GET', `${path}?vendor=${one.organisationId.toUpperCase()}`);
    expect([status, listed(body)]).toEqual([200, team()]);
  });

  it.each([
    ['a vendor that names nobody', () => one.call('GET', path), 403, 'forbidden'],
    [
      'a vendor that names another',
      () => one.call('GET', `${path}?vendor=${other.organisationId}`),
      404,
      'not-found',
    ],
    [
      'the buyer that names a vendor',
      () => officer.call('GET', `${path}?vendor=${one.organisationId}`),
      403,
      'forbidden',
    ],
    [
      'a vendor that is not open to teams',
      () => closed.call('GET', `${path}?vendor=${closed.organisationId}`),
      409,
      'not-open-to-teams',
    ],
    ['an id that is none', () => one.call('GET', `${path}?vendor=havnen`), 422, 'fields-invalid'],
    ['anybody without a key', () => house.anonymous.call('GET', path), 401, 'not-signed-in'],
    ['another buyer', async () => (await house.aBuyer()).call('GET', path), 403, 'forbidden'],
  ])('refuses %s', async (_, ask, status, code) => {
    const answer = await ask();
    expect([answer.status, answer.body]).toMatchObject([status, { code }]);
  });
});
