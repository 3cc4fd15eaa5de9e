import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MatchingRuns, Rematch } from '#matching';
import pg from 'pg';
import { anOperator } from '../../../libs/identity/test/identity.builders.js';
import { aRun, openMarket, type Market } from '../../../libs/matching/test/market.js';
import { Gate } from './gate.js';
import { Workers } from './workers.js';

/** More than one chunk of lots. */
const TENDERS = 23;
const CHUNKS = 'matching_run_chunk';

describe('a worker that is killed in the middle of a full refresh', () => {
  let market: Market;
  let client: pg.Client;
  let workers: Workers;
  let gate: Gate;
  const tenderIds: string[] = [];

  const rows = async () =>
    market.dataSource.query<object[]>(
      `SELECT lot_id, vendor_id, kind, eligibility, score, exact_score, missing, scoring_version, as_of::text
       FROM match ORDER BY lot_id, vendor_id`,
    );
  const lotsDone = async () => {
    const [sum] = await market.dataSource.query<{ done: number }[]>(
      `SELECT coalesce(sum(lots_done), 0)::int AS done FROM ${CHUNKS}`,
    );
    return sum?.done ?? 0;
  };

  beforeAll(async () => {
    market = await openMarket();
    client = new pg.Client({ connectionString: market.database.url });
    await client.connect();
    workers = new Workers(market.database, client);
    gate = new Gate(client);
    for (const headcount of [2, 6, 12]) await market.aVendor({ headcount });
    const buyerId = await market.aBuyer();
    for (let n = 1; n <= TENDERS; n++) {
      const ask = { kind: 'capacity', mandatory: n % 2 === 0, ask: { headcount: 1 + (n % 12) } };
      tenderIds.push((await market.aPublishedTender(buyerId, [ask])).tender.id);
    }
    await client.query('UPDATE outbox SET finished_at = clock_timestamp() WHERE finished_at IS NULL');
    await workers.emptyQueues();
  });

  afterEach(() => workers.kill());

  afterAll(async () => {
    await client.end();
    await market.close();
  });

  it('loses nothing: two others go on where it was, to the rows that single changes yield', async () => {
    const runs = market.app.get(MatchingRuns);
    const operator = await anOperator(market.app);
    await gate.shut(CHUNKS, 'NEW.lots_done = 5');
    const { id } = await runs.start(operator);
    await workers.start();
    await gate.reached(workers);
    await workers.kill();
    await gate.open(CHUNKS);
    const doneAtDeath = await lotsDone();
    expect(doneAtDeath).toBeGreaterThanOrEqual(4);
    expect(doneAtDeath).toBeLessThan(TENDERS);
    expect(await runs.get(operator, id)).toMatchObject({ state: 'running' });

    await workers.emptyQueues();
    await client.query(`UPDATE outbox SET handed_over_at = handed_over_at - interval '1 hour'`);
    await Promise.all([workers.start(), workers.start()]);
    await workers.until(
      'the refresh to be done',
      async () => (await runs.get(operator, id)).state === 'done',
    );
    expect(await lotsDone()).toBe(TENDERS);
    await workers.kill();

    const refreshed = await rows();
    expect(refreshed.length).toBeGreaterThan(TENDERS);
    await market.dataSource.query('DELETE FROM match');
    for (const tenderId of tenderIds) await market.app.get(Rematch).tender(tenderId, aRun());
    expect(await rows()).toEqual(refreshed);
  });
});
