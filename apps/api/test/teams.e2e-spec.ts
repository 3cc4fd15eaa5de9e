import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { aTender, aVendor } from './team-market.js';

interface Teams {
  teams: { members: { vendorId: string; brings: { needed: boolean }[] }[]; score: number }[];
  complete: boolean;
  unreachable: object[];
  scoringVersion: string;
}

describe('GET /v1/lots/{id}/teams', () => {
  let house: House;
  let officer: Caller;
  let one: Caller;
  let other: Caller;
  let closed: Caller;
  let path: string;

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    officer = await house.aBuyer();
    [one, other] = [await aVendor(house, 9), await aVendor(house, 6)];
    closed = await aVendor(house, 10, false);
    const { lots } = await aTender(officer);
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
