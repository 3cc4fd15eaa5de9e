import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineHost, Teams } from '#matching';
import { JobQueues, newId } from '#platform';
import { Tenders } from '#tenders';
import { openMarket, type Market } from './market.js';

const ASKS = [
  { kind: 'capacity', mandatory: true, ask: { headcount: 20 } },
  { kind: 'certification', mandatory: true, ask: { scheme: 'iso-9001', orEquivalent: true } },
];
const CERTIFICATE = { scheme: 'iso-9001', validFrom: '2024-01-01', validThrough: '2099-12-31' };

describe('Teams', () => {
  let market: Market;
  let buyerId: string;
  let large: string;
  let certified: string;

  const officer = () => market.memberOf(buyerId, 'buyer');
  const member = (vendorId: string) => market.memberOf(vendorId, 'vendor');
  const teams = () => market.app.get(Teams);
  const aLot = async () => (await market.aPublishedTender(buyerId, ASKS)).lotId;

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
    await market.app.get(JobQueues).get('matching').waitUntilReady();
    market.app.get(EngineHost).start();
    large = await market.aVendor({ headcount: 18 });
    certified = await market.aVendor({ headcount: 4, certificates: [CERTIFICATE] });
  });
  afterEach(() => market.close());

  it('suggests to the buyer who could take on a lot together, and what each brings', async () => {
    const { result, asOf, scoringVersion } = await teams().forLot(officer(), await aLot());
    expect(result).toMatchObject({
      complete: true,
      eligibleAlone: 0,
      vendorEligible: false,
      unreachable: [],
      teams: [
        {
          members: [large, certified].sort().map((vendorId) => ({
            vendorId,
            name: 'Nabolyst',
            kind: 'social-enterprise',
            brings:
              vendorId === large
                ? [
                    { finding: 'partly', share: 0.9, needed: true },
                    { finding: 'unmet', share: 0, needed: false },
                  ]
                : [
                    { finding: 'partly', share: 0.2, needed: true },
                    { finding: 'met', share: 1, needed: true },
                  ],
          })),
          score: expect.any(Number),
          requirements: [{ finding: 'met' }, { finding: 'met' }],
        },
      ],
    });
    expect([asOf, scoringVersion]).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/^\d+\+[0-9a-f]{12}$/),
    ]);
  });

  it('shows of a member what anybody may see, and no more', async () => {
    const { result } = await teams().forLot(officer(), await aLot());
    const [first] = result.teams[0]?.members ?? [];
    expect(Object.keys(first ?? {}).sort()).toEqual(['brings', 'kind', 'name', 'sizeClass', 'vendorId']);
    expect(Object.keys(first?.brings[0] ?? {}).sort()).toEqual([
      'finding',
      'needed',
      'requirementId',
      'share',
    ]);
  });

  it('suggests partners to a vendor, and none that are not open to teams', async () => {
    const lotId = await aLot();
    const closed = await market.aVendor({ headcount: 40, openToTeams: false });
    const asked = await teams().forLot(member(certified), lotId, certified);
    expect(asked.result.teams.map(({ members }) => members.map(({ vendorId }) => vendorId))).toEqual([
      [large, certified].sort(),
    ]);
    await expect(teams().forLot(member(closed), lotId, closed)).rejects.toMatchObject({
      code: 'not-open-to-teams',
    });
    await market.changeVendor(closed, { openToTeams: true });
    const after = await teams().forLot(member(certified), lotId, certified);
    expect(after.result.teams).toHaveLength(2);
  });

  it('says of a vendor that needs no partner that it needs none', async () => {
    const ready = await market.aVendor({ headcount: 30, certificates: [CERTIFICATE] });
    const lotId = await aLot();
    const { result } = await teams().forLot(member(ready), lotId, ready);
    expect(result).toMatchObject({ teams: [], vendorEligible: true });
    expect((await teams().forLot(officer(), lotId)).result).toMatchObject({ eligibleAlone: 1 });
  });

  it('names the requirement that nobody meets', async () => {
    const asks = [
      ...ASKS,
      { kind: 'certification', mandatory: true, ask: { scheme: 'iso-27001', orEquivalent: true } },
    ];
    const { lotId } = await market.aPublishedTender(buyerId, asks);
    const { result } = await teams().forLot(officer(), lotId);
    expect(result).toMatchObject({
      teams: [],
      complete: true,
      unreachable: [{ name: { en: 'ISO/IEC 27001' } }],
    });
  });

  it('is for the buyer of the lot and for members of the vendor that is named', async () => {
    const lotId = await aLot();
    const stranger = market.memberOf(newId(), 'buyer');
    await expect(teams().forLot(stranger, lotId)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(teams().forLot(member(large), lotId)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(teams().forLot(member(large), lotId, certified)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(teams().forLot(officer(), lotId, large)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(teams().forLot(member(large), newId(), large)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is closed from the deadline on', async () => {
    const lotId = await aLot();
    await market.dataSource.query(
      `UPDATE tender SET submission_deadline = clock_timestamp() - interval '1 second'`,
    );
    await expect(teams().forLot(officer(), lotId)).rejects.toMatchObject({
      code: 'matches-closed',
      extra: { data: { state: 'closed', allowed: ['cancel'] } },
    });
    await expect(teams().forLot(member(large), lotId, large)).rejects.toMatchObject({
      code: 'teams-closed',
      extra: { data: { state: 'closed', allowed: [] } },
    });
  });

  it('is for no lot that was cancelled', async () => {
    const { tender, lotId } = await market.aPublishedTender(buyerId, ASKS);
    await market.app
      .get(Tenders)
      .cancel(officer(), tender.id, 'Midlerne er bortfaldet.', `"${tender.version}"`);
    await expect(teams().forLot(officer(), lotId)).rejects.toMatchObject({ code: 'teams-closed' });
  });
});
