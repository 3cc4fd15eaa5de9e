import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outboxBacklog } from '../src/outbox/outbox-backlog.query.js';
import { openProcess, type TestProcess } from './test-process.js';

describe('what the metrics tell of the outbox', () => {
  let house: TestProcess;

  const insert = (rows: number, columns: string, values: string) =>
    house.dataSource.query(
      `INSERT INTO outbox (id, job, payload${columns && `, ${columns}`})
       SELECT gen_random_uuid(), 'test', '{}'${values && `, ${values}`} FROM generate_series(1, $1)`,
      [rows],
    );

  beforeAll(async () => {
    house = await openProcess({});
    await insert(20_000, 'finished_at', 'clock_timestamp()');
    await insert(1, '', '');
    await insert(2, 'available_at', `clock_timestamp() + interval '1 hour'`);
    await insert(3, 'available_at, hand_overs', `clock_timestamp() + interval '1 hour', 1`);
    await insert(4, 'handed_over_at, hand_overs', `clock_timestamp(), 1`);
    await insert(5, 'failed_at, hand_overs', `clock_timestamp(), 8`);
    await insert(6, 'failed_at, discarded_at, discard_reason', `clock_timestamp(), clock_timestamp(), 'no'`);
    await house.dataSource.query('VACUUM ANALYZE outbox');
  });
  afterAll(() => house.stop());

  it('counts what is not finished, by state', async () => {
    const { rows, oldestSeconds } = await outboxBacklog(house.dataSource.manager);
    expect(rows).toEqual({ due: 1, scheduled: 2, 'put-off': 3, 'handed-over': 4, dead: 5 });
    expect(oldestSeconds).toBeGreaterThan(0);
  });

  it('is read by indexes, however many rows are finished', async () => {
    const scans = await house.dataSource.transaction(async (tx) => {
      await outboxBacklog(tx);
      return tx.query<object[]>(
        `SELECT seq_scan::int AS whole, idx_scan > 0 AS "byIndex" FROM pg_stat_xact_user_tables WHERE relname = 'outbox'`,
      );
    });
    expect(scans).toEqual([{ whole: 0, byIndex: true }]);
  });
});
