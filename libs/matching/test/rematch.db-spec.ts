import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Matches, MatchMarks, Rematch, VendorPairs } from '#matching';
import { encodeCursor, newId, type Page, type PageRequest, Transactions } from '#platform';
import { Tenders } from '#tenders';
import { aRun, openMarket, type Market } from './market.js';
import { refreshAll } from './refresh-all.js';

interface Row {
  lotId: string;
  vendorId: string;
  kind: string;
  eligibility: string;
  score: number;
}

/** Everything that a list holds, a page of one after the other. */
async function walked<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit: 1, after });
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

describe('match rows', () => {
  let market: Market;
  let rematch: Rematch;
  let buyerId: string;

  const rows = (): Promise<Row[]> =>
    market.dataSource.query<Row[]>(
      `SELECT lot_id AS "lotId", vendor_id AS "vendorId", kind, eligibility, score FROM match ORDER BY lot_id, vendor_id`,
    );
  const rowOf = async (lotId: string, vendorId: string) =>
    (await rows()).find((row) => row.lotId === lotId && row.vendorId === vendorId);

  beforeEach(async () => {
    market = await openMarket();
    rematch = market.app.get(Rematch);
    buyerId = await market.aBuyer();
  });
  afterEach(() => market.close());

  it('appear when a tender is published', async () => {
    const vendorId = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    expect(await rows()).toEqual([
      { lotId, vendorId, kind: 'match', eligibility: 'eligible', score: expect.any(Number) },
    ]);
  });

  it('follow a change of the profile, both ways', async () => {
    const vendorId = await market.aVendor({ headcount: 3 });
    const { tender, lotId } = await market.aPublishedTender(buyerId, [
      { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
    ]);
    await rematch.tender(tender.id, aRun());
    expect(await rowOf(lotId, vendorId)).toMatchObject({ kind: 'near-miss', eligibility: 'ineligible' });
    await market.changeVendor(vendorId, { headcount: 8 });
    await rematch.vendor(vendorId, aRun());
    expect(await rowOf(lotId, vendorId)).toMatchObject({ kind: 'match', eligibility: 'eligible' });
    await market.changeVendor(vendorId, { capabilities: [{ cpv: ['45000000'], text: 'Murerarbejde' }] });
    await rematch.vendor(vendorId, aRun());
    expect(await rowOf(lotId, vendorId)).toBeUndefined();
  });

  it('are the same by lot, by vendor and by a full refresh under the same statistics', async () => {
    for (const headcount of [2, 6, 20]) await market.aVendor({ headcount });
    const asks = [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }];
    const tenders = [await market.aPublishedTender(buyerId, asks), await market.aPublishedTender(buyerId)];
    await refreshAll(market.app);
    const full = await rows();
    for (const { tender } of tenders) await rematch.tender(tender.id, aRun());
    expect(await rows()).toEqual(full);
    await market.dataSource.query('DELETE FROM match');
    for (const vendorId of new Set(full.map((row) => row.vendorId))) await rematch.vendor(vendorId, aRun());
    expect(await rows()).toEqual(full);
    expect(full).toHaveLength(6);
  });

  it('change nothing when the same job runs twice', async () => {
    await market.aVendor();
    const { tender } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const since = () => market.dataSource.query<object[]>('SELECT matched_since FROM match');
    const before = await since();
    const rowsBefore = await rows();
    await rematch.tender(tender.id, aRun());
    expect(await since()).toEqual(before);
    expect(await rows()).toEqual(rowsBefore);
  });

  it('go when the tender is cancelled', async () => {
    await market.aVendor();
    const { tender } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const officer = market.memberOf(buyerId, 'buyer');
    await market.app
      .get(Tenders)
      .cancel(officer, tender.id, 'Midlerne er bortfaldet.', `"${tender.version}"`);
    await rematch.tender(tender.id, aRun());
    expect(await rows()).toEqual([]);
  });

  it('hold what was committed by a transaction that began before the index was last read', async () => {
    const vendorId = await market.aVendor({ headcount: 3 });
    const { tender, lotId } = await market.aPublishedTender(buyerId, [
      { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
    ]);
    await market.app.get(Transactions).run(async (slow) => {
      await slow.query(
        'UPDATE vendor_profile SET headcount = 9, version = version + 1 WHERE vendor_id = $1',
        [vendorId],
      );
      // Other writers commit and the index reads past the slow one's transaction id.
      await market.aVendor();
      await rematch.tender(tender.id, aRun());
      expect(await rowOf(lotId, vendorId)).toMatchObject({ kind: 'near-miss' });
    });
    await rematch.tender(tender.id, aRun());
    expect(await rowOf(lotId, vendorId)).toMatchObject({ kind: 'match' });
  });

  it('are listed for the buyer with reasons, eligible and unclear apart, in pages without gaps', async () => {
    for (let left = 0; left < 5; left++) await market.aVendor();
    const unclear = await market.aVendor();
    await market.changeVendor(unclear, { headcount: null, complete: [] });
    const { tender, lotId } = await market.aPublishedTender(buyerId, [
      { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
    ]);
    await rematch.tender(tender.id, aRun());
    const officer = market.memberOf(buyerId, 'buyer');
    const matches = market.app.get(Matches);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await matches.ofLot(
        officer,
        lotId,
        { kind: 'match', eligibility: 'eligible' },
        { limit: 2, after },
      );
      seen.push(...page.items.map((item) => item.vendorId));
      expect(page.items.every((item) => item.reason.da.includes('CPV 8531'))).toBe(true);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(5);
    const open = await matches.ofLot(
      officer,
      lotId,
      { kind: 'match', eligibility: 'unclear' },
      { limit: 10 },
    );
    expect(open.items.map((item) => item.vendorId)).toEqual([unclear]);
    expect(open).toMatchObject({ vendors: 6, matchedAt: expect.any(Date) });
  });

  it('explain a pair with the score of its row', async () => {
    const vendorId = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const told = await market.app
      .get(Matches)
      .explainToVendor(market.memberOf(vendorId, 'vendor'), vendorId, lotId);
    const points = told.answer.parts.reduce((sum, part) => sum + part.points, 0);
    expect(told.answer.score).toBe((await rowOf(lotId, vendorId))?.score);
    expect(points).toBe(told.answer.score);
  });

  it('are closed to the buyer from the deadline on, and gone from the vendor’s list', async () => {
    const vendorId = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    await market.dataSource.query(
      `UPDATE tender SET submission_deadline = clock_timestamp() - interval '1 second'`,
    );
    const matches = market.app.get(Matches);
    const page = { limit: 10 };
    await expect(
      matches.ofLot(market.memberOf(buyerId, 'buyer'), lotId, { kind: 'match' }, page),
    ).rejects.toMatchObject({ code: 'matches-closed', kind: 'conflict' });
    const list = await matches.ofVendor(
      market.memberOf(vendorId, 'vendor'),
      vendorId,
      { kind: 'match' },
      page,
    );
    expect(list.items).toEqual([]);
  });

  it('are hidden from other buyers and other vendors', async () => {
    const vendorId = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const matches = market.app.get(Matches);
    const other = market.memberOf(await market.aBuyer(), 'buyer');
    await expect(matches.ofLot(other, lotId, { kind: 'match' }, { limit: 1 })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const stranger = market.memberOf(await market.aVendor(), 'vendor');
    await expect(matches.explainToVendor(stranger, vendorId, lotId)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('are walked to their end past a vendor that went away', async () => {
    const vendorIds = [await market.aVendor(), await market.aVendor(), await market.aVendor()];
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const officer = market.memberOf(buyerId, 'buyer');
    const walk = () =>
      walked((page) => market.app.get(Matches).ofLot(officer, lotId, { kind: 'match' }, page));
    const [first = '', ...others] = (await walk()).map(({ vendorId }) => vendorId);
    expect([first, ...others].sort()).toEqual(vendorIds.sort());
    await market.dataSource.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [first]);
    expect((await walk()).map(({ vendorId }) => vendorId)).toEqual(others);
  });

  it('are walked to their end past a lot that went away', async () => {
    const vendorId = await market.aVendor();
    for (let count = 0; count < 3; count += 1) {
      await rematch.tender((await market.aPublishedTender(buyerId)).tender.id, aRun());
    }
    const member = market.memberOf(vendorId, 'vendor');
    const walk = () =>
      walked((page) => market.app.get(Matches).ofVendor(member, vendorId, { kind: 'match' }, page));
    const [first = '', ...others] = (await walk()).map(({ lotId }) => lotId);
    expect(others).toHaveLength(2);
    await market.dataSource.query('DELETE FROM lot WHERE id = $1', [first]);
    expect((await walk()).map(({ lotId }) => lotId)).toEqual(others);
  });

  it.each([1.5, 1e300])('come in no page behind a tie-break of %p', async (tie) => {
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    const after = encodeCursor([1, tie, newId()]);
    const officer = market.memberOf(buyerId, 'buyer');
    await expect(
      market.app.get(Matches).ofLot(officer, lotId, { kind: 'match' }, { limit: 1, after }),
    ).rejects.toMatchObject({ kind: 'malformed', code: 'cursor-invalid' });
  });

  it('are read for many vendors at once, without what was dismissed, and explained again', async () => {
    const vendorId = await market.aVendor();
    const other = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(buyerId);
    await rematch.tender(tender.id, aRun());
    await market.app.get(MatchMarks).set(market.memberOf(other, 'vendor'), other, lotId, 'dismissed');
    const pairs = market.app.get(VendorPairs);
    await market.dataSource.transaction(async (tx) => {
      const rows = await pairs.ofVendors(tx, [vendorId, other]);
      expect(rows).toMatchObject([{ lotId, vendorId, kind: 'match', eligibility: 'eligible', saved: false }]);
      const [explained] = await pairs.explain(tx, rows);
      expect(explained?.answer).toMatchObject({ lotId, vendorId, score: rows[0]?.score });
      expect(explained?.lot.buyerName).toBe('Aarhus Kommune');
      expect(
        await pairs.explain(tx, [{ lotId: newId(), vendorId, scoringVersion: '1', asOf: '2026-01-01' }]),
      ).toEqual([]);
    });
  });
});
