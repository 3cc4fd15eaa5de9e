import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CpvList, Transactions } from '#platform';
import { Tombstones } from '../src/index.js';
import { IndexOwner } from '../src/index-owner.js';
import { StatisticsStore } from '../src/statistics.store.js';
import { openMarket, type Market } from './market.js';

describe('IndexOwner', () => {
  let market: Market;
  let buyerId: string;

  const anOwner = () => new IndexOwner(market.dataSource, new StatisticsStore(), market.app.get(CpvList));
  const headcountIn = (owner: IndexOwner, vendorId: string) =>
    owner.use(({ vendors }) => vendors.get(vendorId)?.headcount);
  const holds = (owner: IndexOwner) =>
    owner.use(({ index, vendors, lots }) => ({
      vendors: [...vendors.keys()].sort(),
      lots: [...lots.keys()].sort(),
      counts: [index.vendorCount, index.lotCount],
    }));

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
  });
  afterEach(() => market.close());

  it('misses nothing where transactions commit in another order than they began', async () => {
    const [early, late] = [await market.aVendor({ headcount: 1 }), await market.aVendor({ headcount: 1 })];
    const owner = anOwner();
    const [first, second] = [market.dataSource.createQueryRunner(), market.dataSource.createQueryRunner()];
    await first.startTransaction();
    await first.query('UPDATE vendor_profile SET headcount = 5 WHERE vendor_id = $1', [early]);
    await second.startTransaction();
    await second.query('UPDATE vendor_profile SET headcount = 7 WHERE vendor_id = $1', [late]);
    await second.commitTransaction();
    expect([await headcountIn(owner, early), await headcountIn(owner, late)]).toEqual([1, 7]);
    await first.commitTransaction();
    expect([await headcountIn(owner, early), await headcountIn(owner, late)]).toEqual([5, 7]);
    await Promise.all([first.release(), second.release()]);
  });

  it('reads what a long transaction wrote, however much was written and read meanwhile', async () => {
    const slow = await market.aVendor({ headcount: 1 });
    const owner = anOwner();
    await market.app.get(Transactions).run(async (tx) => {
      await tx.query('UPDATE vendor_profile SET headcount = 9 WHERE vendor_id = $1', [slow]);
      for (let turn = 2; turn < 5; turn += 1) {
        const other = await market.aVendor({ headcount: turn });
        expect([await headcountIn(owner, other), await headcountIn(owner, slow)]).toEqual([turn, 1]);
      }
    });
    expect(await headcountIn(owner, slow)).toBe(9);
  });

  it('forgets what was deleted, and knows what was made anew', async () => {
    const [gone, back] = [await market.aVendor(), await market.aVendor()];
    const { lotId, tender } = await market.aPublishedTender(buyerId);
    const owner = anOwner();
    expect(await holds(owner)).toEqual({ vendors: [gone, back].sort(), lots: [lotId], counts: [2, 1] });
    await market.dataSource.query('DELETE FROM vendor_profile');
    await market.dataSource.query('INSERT INTO vendor_profile (vendor_id) VALUES ($1)', [back]);
    await market.dataSource.query('DELETE FROM lot WHERE tender_id = $1', [tender.id]);
    expect(await holds(owner)).toEqual({ vendors: [back], lots: [], counts: [1, 0] });
  });

  it('leaves no tombstone for the lots of drafts, which are written anew with every change', async () => {
    const { tender } = await market.aPublishedTender(buyerId);
    await market.dataSource.query(`UPDATE tender SET status = 'draft' WHERE id = $1`, [tender.id]);
    await market.dataSource.query('DELETE FROM lot WHERE tender_id = $1', [tender.id]);
    expect(await market.dataSource.query<unknown[]>('SELECT id FROM tombstone')).toEqual([]);
  });

  it('is right after it slept, and beside another owner', async () => {
    const [first, second] = [await market.aVendor({ headcount: 1 }), await market.aVendor()];
    const [asleep, awake] = [anOwner(), anOwner()];
    expect(await holds(asleep)).toEqual(await holds(awake));
    await market.changeVendor(first, { headcount: 2 });
    expect(await headcountIn(awake, first)).toBe(2);
    await market.dataSource.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [second]);
    const { lotId } = await market.aPublishedTender(buyerId);
    const third = await market.aVendor();
    expect(await holds(awake)).toEqual({ vendors: [first, third].sort(), lots: [lotId], counts: [2, 1] });
    await market.changeVendor(first, { headcount: 3 });
    expect(await holds(asleep)).toEqual(await holds(awake));
    expect([await headcountIn(asleep, first), await headcountIn(awake, first)]).toEqual([3, 3]);
  });

  describe('where tombstones are purged', () => {
    const age = (days: number) =>
      market.dataSource.query('UPDATE tombstone SET left_at = left_at - make_interval(days => $1)', [days]);
    const purge = () => market.app.get(Tombstones).forgetOld();
    const left = () => market.dataSource.query<{ id: string }[]>('SELECT id FROM tombstone');

    it('drops what is gone, although it slept until nothing told of it any more', async () => {
      const [gone, stays] = [await market.aVendor(), await market.aVendor()];
      const { lotId, tender } = await market.aPublishedTender(buyerId);
      const owner = anOwner();
      await holds(owner);
      await market.dataSource.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [gone]);
      await market.dataSource.query('DELETE FROM lot WHERE tender_id = $1', [tender.id]);
      await age(8);
      await purge();
      expect(await left()).toEqual([]);
      expect(await holds(owner)).toEqual({ vendors: [stays], lots: [], counts: [1, 0] });
      expect((await holds(anOwner())).lots).not.toContain(lotId);
    });

    it('keeps those of the last week, and does not begin anew where it heard of all that is gone', async () => {
      const [gone, late] = [await market.aVendor(), await market.aVendor()];
      const owner = anOwner();
      await market.dataSource.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [gone]);
      await age(8);
      // Long before whatever an owner that is awake may still have to read.
      await market.dataSource.query('UPDATE tombstone SET changed_xid = 1');
      const before = await owner.use(({ index }) => index);
      await market.dataSource.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [late]);
      await purge();
      expect(await left()).toEqual([{ id: late }]);
      expect(await owner.use(({ index }) => index === before)).toBe(true);
      expect(await holds(owner)).toMatchObject({ vendors: [] });
    });
  });
});
