import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineHost, MarketChecks } from '#matching';
import { JobQueues, newId } from '#platform';
import { openMarket, type Market } from './market.js';

const headcount = (least: number) => [{ kind: 'capacity', mandatory: true, ask: { headcount: least } }];

describe('MarketChecks', () => {
  let market: Market;
  let buyerId: string;

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
    await market.app.get(JobQueues).get('matching').waitUntilReady();
    market.app.get(EngineHost).start();
    for (const people of [3, 8, 12]) await market.aVendor({ headcount: people });
    await market.aVendor({ kind: 'company', headcount: 40 });
  });
  afterEach(() => market.close());

  const officer = () => market.memberOf(buyerId, 'buyer');
  const checks = () => market.app.get(MarketChecks);

  it('counts the market of an open lot and what a lighter step would let in', async () => {
    const { tender } = await market.aPublishedTender(buyerId, headcount(10));
    const { result, asOf, scoringVersion } = await checks().ofTender(officer(), tender.id);
    const [checked] = result.lots;
    expect(checked?.market).toMatchObject({
      relevant: { vendors: 4, byKind: { 'social-enterprise': 3, company: 1 } },
      eligible: { vendors: 2 },
      fewEligible: true,
      smallestChanges: [
        { least: 1, letsIn: 1, changes: [{ change: { da: 'Kræv mindst 7 medarbejdere.' } }] },
      ],
    });
    expect([asOf, scoringVersion]).toEqual([
      expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      expect.stringMatching(/^\d+\+[0-9a-f]{12}$/),
    ]);
  });

  it('tries changes of a draft out and saves none of them', async () => {
    const draft = await market.aDraft(buyerId, headcount(10));
    const tried = await checks().ofTender(officer(), draft.id, {
      lots: draft.lots.map((lot) => ({ ...lot, requirements: headcount(3) })),
    });
    expect(tried.result.lots[0]?.market.eligible.vendors).toBe(4);
    expect((await checks().ofTender(officer(), draft.id)).result.lots[0]?.market.eligible.vendors).toBe(2);
  });

  it('refuses changes that could not be saved, with their pointers', async () => {
    const draft = await market.aDraft(buyerId, headcount(10));
    const lots = draft.lots.map((lot) => ({ ...lot, requirements: headcount(-1) }));
    await expect(checks().ofTender(officer(), draft.id, { lots })).rejects.toMatchObject({
      code: 'tender-invalid',
      extra: { errors: [{ pointer: '/lots/0/requirements/0/ask/headcount' }] },
    });
  });

  it('refuses changes of what is published', async () => {
    const { tender } = await market.aPublishedTender(buyerId, headcount(10));
    await expect(checks().ofTender(officer(), tender.id, { title: 'Andet' })).rejects.toMatchObject({
      code: 'tender-state',
    });
  });

  it('is for its own buyer alone: the draft of another is not there', async () => {
    const draft = await market.aDraft(buyerId, headcount(10));
    const stranger = market.memberOf(newId(), 'buyer');
    await expect(checks().ofTender(stranger, draft.id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('tells no count of fewer than five that rests on turnover', async () => {
    const ask = { amount: { amount: '2000000.00', currency: 'DKK' } };
    const draft = await market.aDraft(buyerId, [{ kind: 'turnover', mandatory: true, ask }]);
    const { result } = await checks().ofTender(officer(), draft.id);
    expect(result.lots[0]?.market).toMatchObject({
      relevant: { vendors: 4, rounded: false },
      unclear: { vendors: 0, rounded: true },
      requirements: [{ findings: { unknown: { vendors: 0, rounded: true } } }],
      smallestChanges: [],
    });
  });

  it('asks a lot at a time and answers in the order of the tender', async () => {
    const draft = await market.aDraft(buyerId, headcount(10));
    const [lot] = draft.lots;
    if (!lot) throw new Error('the draft has no lot');
    const { title, description, mainCpv, additionalCpv, areas, beneficiaries } = lot;
    const asked = {
      title,
      description,
      additionalCpv,
      areas,
      beneficiaries,
      ...(mainCpv ? { mainCpv } : {}),
    };
    const lots = [10, 3, 40].map((least) => ({ ...asked, requirements: headcount(least) }));
    const { result } = await checks().ofTender(officer(), draft.id, { lots });
    expect(result.lots.map(({ market: { eligible } }) => eligible.vendors)).toEqual([2, 4, 1]);
  });

  it('leaves one entry in the audit trail of the buyer, of ids alone', async () => {
    const draft = await market.aDraft(buyerId, headcount(10));
    const who = officer();
    await checks().ofTender(who, draft.id);
    const entries = await market.dataSource.query<object[]>(
      `SELECT actor_id AS "actorId", resource, resource_id AS "resourceId", organisation_id AS "organisationId", before, after
       FROM audit_entry WHERE action = 'market-check.run'`,
    );
    expect(entries).toEqual([
      {
        actorId: who.userId,
        resource: 'tender',
        resourceId: draft.id,
        organisationId: buyerId,
        before: null,
        after: null,
      },
    ]);
  });

  it('is closed from the deadline on', async () => {
    const { tender } = await market.aPublishedTender(buyerId, headcount(10));
    await market.dataSource.query(
      `UPDATE tender SET submission_deadline = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [tender.id],
    );
    await expect(checks().ofTender(officer(), tender.id)).rejects.toMatchObject({
      code: 'matches-closed',
      extra: { data: { state: 'closed', allowed: ['cancel'] } },
    });
  });
});
