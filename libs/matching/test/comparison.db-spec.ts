import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import { Comparison, MatchingComparisons, Rematch, type MatchingComparison } from '#matching';
import { Metrics, newId, Transactions, type JobRun } from '#platform';
import { vendorChanged } from '#vendors';
import { aRun, openMarket, type Market } from './market.js';
import { aPlannedRefresh, finishRefresh, refreshAll } from './refresh-all.js';

const NO_DRIFT = { missing: 0, surplus: 0, 'other-eligibility': 0, 'other-score': 0 };

describe('a comparison of stored matches with what scoring gives', () => {
  let market: Market;
  let comparison: Comparison;
  let comparisons: MatchingComparisons;
  let rematch: Rematch;
  let operator: PersonPrincipal;
  let vendorIds: string[];
  let tenderIds: string[];
  let lotId: string;

  const sql = (text: string, values: readonly unknown[] = []) =>
    market.dataSource.query<object[]>(text, [...values]);
  const begun = () => market.app.get(Transactions).run((tx) => comparison.begin(tx, 'test', null));
  const compared = async (): Promise<MatchingComparison> => {
    const id = await begun();
    await comparison.compare(id, aRun());
    return comparisons.get(operator, id);
  };
  /** Nothing waits to be matched any more. */
  const settle = () => sql('UPDATE outbox SET finished_at = clock_timestamp() WHERE finished_at IS NULL');
  /** A run that finishes the row that asked for this vendor to be matched, as a job does. */
  const runOf = (vendorId: string): JobRun => ({
    ...aRun(),
    finish: async (tx) => {
      await tx.query(
        `UPDATE outbox SET finished_at = clock_timestamp() WHERE job = $1 AND key = $2 AND finished_at IS NULL`,
        [vendorChanged.name, vendorId],
      );
    },
  });
  const vendor = (place: number): string => vendorIds[place] ?? '';

  beforeAll(async () => {
    market = await openMarket();
    comparison = market.app.get(Comparison);
    comparisons = market.app.get(MatchingComparisons);
    rematch = market.app.get(Rematch);
    const owner = market.memberOf(newId(), 'buyer');
    operator = {
      ...owner,
      memberships: owner.memberships.map((own) => ({ ...own, organisationKind: 'operator' as const })),
    };
    const buyerId = await market.aBuyer();
    vendorIds = [];
    for (const headcount of [2, 4, 6, 8]) vendorIds.push(await market.aVendor({ headcount }));
    vendorIds.push(await market.aVendor({ capabilities: [{ cpv: ['45000000'], text: 'Murerarbejde' }] }));
    const ask = [{ kind: 'capacity', mandatory: true, ask: { headcount: 5 } }];
    const first = await market.aPublishedTender(buyerId, ask);
    const second = await market.aPublishedTender(buyerId);
    lotId = first.lotId;
    tenderIds = [first.tender.id, second.tender.id];
  });

  afterAll(() => market.close());

  beforeEach(async () => {
    await refreshAll(market.app);
    await settle();
  });

  it('finds none after a full refresh', async () => {
    expect(await compared()).toMatchObject({
      lotsOpen: 2,
      lotsCompared: 2,
      vendors: 5,
      rows: 8,
      drift: NO_DRIFT,
      excused: 0,
      examples: [],
    });
  });

  it('finds none after single changes', async () => {
    await sql('DELETE FROM match');
    for (const tenderId of tenderIds) await rematch.tender(tenderId, aRun());
    await market.changeVendor(vendor(1), { headcount: 9 });
    await rematch.vendor(vendor(1), runOf(vendor(1)));
    expect(await compared()).toMatchObject({ rows: 8, drift: NO_DRIFT, excused: 0 });
  });

  it('reports a row that is gone', async () => {
    await sql('DELETE FROM match WHERE lot_id = $1 AND vendor_id = $2', [lotId, vendor(3)]);
    const { drift, examples } = await compared();
    expect(drift).toEqual({ ...NO_DRIFT, missing: 1 });
    const told = await market.app.get(Metrics).exposition();
    expect(told).toContain('medspil_match_drift_rows{kind="missing"} 1\n');
    expect(told).toContain('medspil_match_drift_rows{kind="surplus"} 0\n');
    expect(told).toMatch(/^medspil_match_comparison_age_seconds [\d.e-]+$/m);
    expect(examples).toEqual([
      {
        kind: 'missing',
        lotId,
        vendorId: vendor(3),
        stored: null,
        expected: {
          kind: 'match',
          eligibility: 'eligible',
          missing: 0,
          score: expect.any(Number),
          exactScore: expect.any(Number),
        },
      },
    ]);
  });

  it('reports all rows of a lot that nothing ever matched', async () => {
    await sql('DELETE FROM match WHERE lot_id = $1', [lotId]);
    await sql('DELETE FROM lot_matching WHERE lot_id = $1', [lotId]);
    expect(await compared()).toMatchObject({ drift: { ...NO_DRIFT, missing: 4 } });
  });

  it.each([
    ['that does other work', () => vendor(4)],
    ['that there is not', () => newId()],
  ])('reports a row that was invented for a vendor %s', async (_, who) => {
    const vendorId = who();
    await sql(
      `INSERT INTO match SELECT (jsonb_populate_record(match, jsonb_build_object('vendor_id', $2::uuid))).*
       FROM match WHERE lot_id = $1 LIMIT 1`,
      [lotId, vendorId],
    );
    const { drift, examples } = await compared();
    expect(drift).toEqual({ ...NO_DRIFT, surplus: 1 });
    expect(examples).toMatchObject([{ kind: 'surplus', lotId, vendorId, expected: null }]);
  });

  it.each([
    ['other-score', 'score = score - 1'],
    ['other-score', 'exact_score = exact_score - 0.001'],
    ['other-eligibility', `eligibility = 'unclear'`],
    ['other-eligibility', 'missing = missing + 1'],
  ])('reports as %s where somebody set %s', async (kind, change) => {
    await sql(`UPDATE match SET ${change} WHERE lot_id = $1 AND vendor_id = $2`, [lotId, vendor(3)]);
    const { drift, examples } = await compared();
    expect(drift).toEqual({ ...NO_DRIFT, [kind]: 1 });
    expect(examples).toMatchObject([{ kind, lotId, vendorId: vendor(3) }]);
  });

  it('excuses a vendor that waits to be matched, but not one whose matching failed and is put off, or was given up', async () => {
    await market.changeVendor(vendor(3), { headcount: 1 });
    expect(await compared()).toMatchObject({ drift: NO_DRIFT, excused: 1 });
    await sql(
      `UPDATE outbox SET available_at = clock_timestamp() + interval '1 hour', hand_overs = 4
       WHERE finished_at IS NULL AND key = $1`,
      [vendor(3)],
    );
    expect(await compared()).toMatchObject({ drift: { ...NO_DRIFT, 'other-eligibility': 1 }, excused: 0 });
    await sql(
      'UPDATE outbox SET failed_at = clock_timestamp(), hand_overs = 5 WHERE finished_at IS NULL AND key = $1',
      [vendor(3)],
    );
    expect(await compared()).toMatchObject({ drift: { ...NO_DRIFT, 'other-eligibility': 1 }, excused: 0 });
    await market.changeVendor(vendor(3), { headcount: 8 });
  });

  it('is not fooled by vendors that change, and are matched, while it reads', async () => {
    const id = await begun();
    const holder = market.dataSource.createQueryRunner();
    await holder.startTransaction();
    // The comparison has its snapshot by the time it asks for this table, and waits there.
    await holder.query('LOCK TABLE lot_matching IN ACCESS EXCLUSIVE MODE');
    const ended = comparison.compare(id, aRun());
    const waits = () =>
      sql(`SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'lot_matching'::regclass`);
    while ((await waits()).length === 0);
    await market.changeVendor(vendor(0), { headcount: 7 });
    await market.changeVendor(vendor(3), { headcount: 3 });
    await rematch.vendor(vendor(3), runOf(vendor(3)));
    await holder.rollbackTransaction();
    await holder.release();
    await ended;
    expect(await comparisons.get(operator, id)).toMatchObject({ rows: 8, drift: NO_DRIFT, excused: 0 });
    expect(await compared()).toMatchObject({ drift: NO_DRIFT, excused: 1 });
    await market.changeVendor(vendor(0), { headcount: 2 });
    await market.changeVendor(vendor(3), { headcount: 8 });
  });

  it('holds rows of older statistics against those statistics', async () => {
    await market.aVendor({ headcount: 20, capabilities: [{ cpv: ['85312000'], text: 'Fællesspisning' }] });
    await rematch.renewStatistics();
    await market.changeVendor(vendor(0), { headcount: 3 });
    await rematch.vendor(vendor(0), runOf(vendor(0)));
    await settle();
    // The new vendor has no rows in lots that wait for their turn under the new statistics.
    expect(await compared()).toMatchObject({ drift: NO_DRIFT, excused: 2 });
    expect(await sql('SELECT DISTINCT scoring_version FROM match')).toHaveLength(2);
    await sql('UPDATE match SET score = score - 1 WHERE lot_id = $1 AND vendor_id = $2', [lotId, vendor(3)]);
    expect(await compared()).toMatchObject({ drift: { ...NO_DRIFT, 'other-score': 1 } });
  });

  it('is put off while a refresh is under way', async () => {
    const run = await aPlannedRefresh(market.app);
    const id = await begun();
    await comparison.compare(id, aRun());
    expect(await comparisons.get(operator, id)).toMatchObject({ startedAt: null, finishedAt: null });
    expect((await comparisons.start(operator)).id).toBe(id);
    await finishRefresh(market.app, run);
    await settle();
    await comparison.compare(id, aRun());
    expect(await comparisons.get(operator, id)).toMatchObject({
      finishedAt: expect.any(Date),
      drift: NO_DRIFT,
    });
  });

  it('may run twice, one after the other and both at once', async () => {
    await sql('DELETE FROM match WHERE lot_id = $1 AND vendor_id = $2', [lotId, vendor(3)]);
    const id = await begun();
    await Promise.all([comparison.compare(id, aRun()), comparison.compare(id, aRun())]);
    const once = await comparisons.get(operator, id);
    expect(once).toMatchObject({ drift: { ...NO_DRIFT, missing: 1 } });
    await sql('DELETE FROM match');
    await comparison.compare(id, aRun());
    expect(await comparisons.get(operator, id)).toEqual(once);
  });

  it('is asked for once while it waits, and listed newest first', async () => {
    const first = await compared();
    await comparison.ask('night', aRun());
    const { id } = await comparisons.start(operator);
    const page = await comparisons.list(operator, { limit: 1 });
    expect(page.items).toMatchObject([{ id, reason: 'night', requestedBy: null, finishedAt: null }]);
    const older = await comparisons.list(operator, { limit: 1, after: page.next ?? undefined });
    expect(older.items.map((each) => each.id)).toEqual([first.id]);
    await expect(comparisons.get(operator, newId())).rejects.toMatchObject({ code: 'not-found' });
    await comparison.compare(id, aRun());
  });
});
