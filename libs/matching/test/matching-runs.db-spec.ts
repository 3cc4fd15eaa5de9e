import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import {
  MatchingRuns,
  matchingRunChunk,
  matchingRunFinish,
  matchingRunPlan,
  Refresh,
  Rematch,
} from '#matching';
import { definedJobs, JobHandlers, JobRunner, newId, RelayLoop } from '#platform';
import { aRun, openMarket } from './market.js';
import { aPlannedRefresh, finishRefresh } from './refresh-all.js';

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORK = ['85312000', '85311000', '45000000', '90910000', '55520000'] as const;
/** More than one chunk. */
const TENDERS = 23;
const VENDORS = 10;

describe('a refresh of all matches', () => {
  let market: Awaited<ReturnType<typeof openMarket>>;
  let refresh: Refresh;
  let rematch: Rematch;
  let runs: MatchingRuns;
  let operator: PersonPrincipal;
  let tenderIds: string[];
  let vendorIds: string[];
  let random: (below: number) => number;

  const rows = () =>
    market.dataSource.query<object[]>(
      `SELECT lot_id, vendor_id, kind, eligibility, score, exact_score, missing, scoring_version, as_of::text
       FROM match ORDER BY lot_id, vendor_id`,
    );
  /** What single changes alone would have made of the market as it is now. */
  const incrementally = async () => {
    await market.dataSource.query('DELETE FROM match');
    for (const tenderId of tenderIds) await rematch.tender(tenderId, aRun());
    return rows();
  };
  const someWork = () => ({
    headcount: 1 + random(12),
    capabilities: [{ cpv: [WORK[random(WORK.length)] ?? WORK[0]], text: 'Besøgsvenner mod ensomhed' }],
  });
  const changeSome = async () => {
    for (const vendorId of vendorIds) {
      if (random(2) === 0) continue;
      await market.changeVendor(vendorId, someWork());
      await rematch.vendor(vendorId, aRun());
    }
  };

  beforeAll(async () => {
    market = await openMarket();
    refresh = market.app.get(Refresh);
    rematch = market.app.get(Rematch);
    runs = market.app.get(MatchingRuns);
    random = numbers(20261127);
    const owner = market.memberOf(newId(), 'buyer');
    operator = {
      ...owner,
      memberships: owner.memberships.map((own) => ({ ...own, organisationKind: 'operator' as const })),
    };
    const buyerId = await market.aBuyer();
    tenderIds = [];
    vendorIds = [];
    for (let left = 0; left < VENDORS; left++) vendorIds.push(await market.aVendor(someWork()));
    for (let left = 0; left < TENDERS; left++) {
      const ask = { kind: 'capacity', mandatory: random(2) === 0, ask: { headcount: 1 + random(12) } };
      tenderIds.push((await market.aPublishedTender(buyerId, [ask])).tender.id);
    }
  });

  afterAll(() => market.close());

  beforeEach(() => market.dataSource.query('DELETE FROM match'));

  it('yields the rows that single changes yield', async () => {
    await finishRefresh(market.app, await aPlannedRefresh(market.app));
    const full = await rows();
    expect(full.length).toBeGreaterThan(TENDERS);
    expect(await incrementally()).toEqual(full);
  });

  it('can be stopped half-way and resumed, and yields the same rows', async () => {
    const id = await aPlannedRefresh(market.app);
    await Promise.all([refresh.chunk(id, 0), runs.stop(operator, id)]);
    await refresh.chunk(id, 1);
    await refresh.finish(id, aRun());
    const stopped = await runs.get(operator, id);
    expect(stopped).toMatchObject({ state: 'stopped', lotsTotal: TENDERS, finishedAt: null });
    expect(stopped.lotsDone).toBeLessThan(TENDERS);
    await expect(runs.stop(operator, id)).rejects.toMatchObject({
      code: 'matching-run-state',
      extra: { data: { state: 'stopped', allowed: ['resume'] } },
    });
    await runs.resume(operator, id);
    await finishRefresh(market.app, id);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', lotsDone: TENDERS });
    await expect(runs.resume(operator, id)).rejects.toMatchObject({ code: 'matching-run-state' });
    const full = await rows();
    expect(await incrementally()).toEqual(full);
  });

  it('goes on where it was when its connections are cut off in the middle of a lot', async () => {
    const id = await aPlannedRefresh(market.app);
    const cut = market.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'medspil' AND state <> 'idle'`,
    );
    await Promise.allSettled([refresh.chunk(id, 0), cut]);
    await finishRefresh(market.app, id);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', lotsDone: TENDERS });
    const full = await rows();
    expect(await incrementally()).toEqual(full);
  });

  it('does the same as single changes where two do the same chunk while vendors change', async () => {
    const id = await aPlannedRefresh(market.app);
    await Promise.all([refresh.chunk(id, 0), changeSome(), refresh.chunk(id, 0), refresh.chunk(id, 1)]);
    await finishRefresh(market.app, id);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', lotsDone: TENDERS });
    const full = await rows();
    expect(await incrementally()).toEqual(full);
  });

  it('gives way to a newer one, which cannot be undone', async () => {
    const older = await aPlannedRefresh(market.app);
    await runs.stop(operator, older);
    await finishRefresh(market.app, await aPlannedRefresh(market.app));
    expect(await runs.get(operator, older)).toMatchObject({ state: 'superseded' });
    await expect(runs.resume(operator, older)).rejects.toMatchObject({ code: 'matching-run-state' });
  });

  it('runs as a flow of jobs, asked for once where it waits to be planned', async () => {
    const handlers = market.app.get(JobHandlers);
    const finished = new Promise<string>((resolve) => {
      handlers.register(matchingRunFinish, async ({ runId }, run) => {
        await refresh.finish(runId, run);
        resolve(runId);
      });
    });
    handlers.register(matchingRunPlan, ({ runId }, run) => refresh.plan(runId, run));
    handlers.register(matchingRunChunk, ({ runId, chunk }) => refresh.chunk(runId, Number(chunk)));
    for (const job of definedJobs()) {
      if (!handlers.find(job.name)) handlers.register(job, () => Promise.resolve());
    }
    await market.dataSource.query(
      'UPDATE outbox SET finished_at = clock_timestamp() WHERE finished_at IS NULL',
    );
    const { id } = await runs.start(operator);
    expect((await runs.start(operator)).id).toBe(id);
    await market.app.get(JobRunner).start();
    market.app.get(RelayLoop).start();
    expect(await finished).toBe(id);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'done', lotsDone: TENDERS });
    const full = await rows();
    await market.app.get(JobRunner).beforeApplicationShutdown();
    expect(await incrementally()).toEqual(full);
  });
});
