import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineHost, MarketChecks, Matches, Rematch, Teams } from '#matching';
import { JobQueues } from '#platform';
import { aRun, openMarket, type Market } from './market.js';

const PAGE = { limit: 10 };
const ASKS = [{ kind: 'capacity', mandatory: true, ask: { headcount: 20 } }];

describe('a vendor that hides from lists', () => {
  let market: Market;
  let buyerId: string;
  let named: string;
  let hidden: string;

  const officer = () => market.memberOf(buyerId, 'buyer');
  const itself = () => market.memberOf(hidden, 'vendor');
  const matches = () => market.app.get(Matches);
  const hide = (vendorId: string, value: boolean) =>
    market.dataSource.query('UPDATE organisation SET hidden = $2 WHERE id = $1', [vendorId, value]);
  const aMatchedLot = async (asks: typeof ASKS = []) => {
    const { tender, lotId } = await market.aPublishedTender(buyerId, asks);
    await market.app.get(Rematch).tender(tender.id, aRun());
    return { tender, lotId };
  };

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
    named = await market.aVendor();
    hidden = await market.aVendor();
    await hide(hidden, true);
  });
  afterEach(() => market.close());

  it('is counted in the list of a lot and not named', async () => {
    const { lotId } = await aMatchedLot();
    const list = await matches().ofLot(officer(), lotId, { kind: 'match' }, PAGE);
    expect(list.items.map(({ vendorId }) => vendorId)).toEqual([named]);
    expect(list).toMatchObject({ unnamed: 1, vendors: 2 });
    const other = await matches().ofLot(officer(), lotId, { kind: 'match', eligibility: 'unclear' }, PAGE);
    expect(other).toMatchObject({ items: [], unnamed: 0 });
  });

  it('is counted among the near misses and not named', async () => {
    const { lotId } = await aMatchedLot(ASKS);
    const list = await matches().ofLot(officer(), lotId, { kind: 'near-miss' }, PAGE);
    expect(list).toMatchObject({ items: [{ vendorId: named }], unnamed: 1 });
  });

  it('is explained to itself, and to the buyer in the words for a vendor that does not match', async () => {
    const { lotId } = await aMatchedLot();
    expect(await matches().explainToVendor(itself(), hidden, lotId)).toMatchObject({
      vendor: { vendorId: hidden },
    });
    expect(await matches().explainToBuyer(officer(), lotId, named)).toMatchObject({
      vendor: { vendorId: named },
    });
    await expect(matches().explainToBuyer(officer(), lotId, hidden)).rejects.toMatchObject({
      code: 'not-matched',
    });
  });

  it('is among the eligible vendors that the lot keeps the number of when its matches are gone', async () => {
    const company = await market.aVendor({ kind: 'company' });
    const { tender, lotId } = await aMatchedLot();
    const counted = () =>
      market.dataSource.query('SELECT eligible, eligible_social FROM lot_matching WHERE lot_id = $1', [
        lotId,
      ]);
    expect(await counted()).toEqual([{ eligible: 3, eligible_social: 2 }]);
    await market.dataSource.query(
      `UPDATE tender SET submission_deadline = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [tender.id],
    );
    await market.changeVendor(company, { headcount: 13 });
    await market.app.get(Rematch).forgetOthers(() => Promise.resolve());
    expect(await market.dataSource.query('SELECT 1 FROM match')).toEqual([]);
    expect(await counted()).toEqual([{ eligible: 3, eligible_social: 2 }]);
  });

  it('keeps its own list of lots', async () => {
    const { lotId } = await aMatchedLot();
    const list = await matches().ofVendor(itself(), hidden, { kind: 'match' }, PAGE);
    expect(list.items.map((line) => line.lotId)).toEqual([lotId]);
  });

  it('is suggested to nobody and may look for partners itself; shown again, it is suggested again', async () => {
    await market.app.get(JobQueues).get('matching').waitUntilReady();
    market.app.get(EngineHost).start();
    const { lotId } = await market.aPublishedTender(buyerId, ASKS);
    const teams = market.app.get(Teams);
    expect((await teams.forLot(officer(), lotId)).result.teams).toEqual([]);
    const partner = market.memberOf(named, 'vendor');
    expect((await teams.forLot(partner, lotId, named)).result.teams).toEqual([]);
    expect((await teams.forLot(itself(), lotId, hidden)).result.teams).toHaveLength(1);
    await hide(hidden, false);
    expect((await teams.forLot(officer(), lotId)).result.teams).toHaveLength(1);
  });

  it('is not counted by the market check, where a lot made up for it would tell of it', async () => {
    await market.app.get(JobQueues).get('matching').waitUntilReady();
    market.app.get(EngineHost).start();
    const { tender } = await market.aPublishedTender(buyerId);
    const { result } = await market.app.get(MarketChecks).ofTender(officer(), tender.id);
    expect(result.lots[0]?.market).toMatchObject({
      relevant: { vendors: 1 },
      eligible: { vendors: 1 },
    });
  });
});
