import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DigestsModule } from '#digests';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { JobHandlers, newId } from '#platform';
import { ENTITIES } from '#schema';
import pg from 'pg';
import { aRun } from '../../../libs/platform/test/a-run.js';
import { openProcess, type TestProcess } from '../../../libs/platform/test/test-process.js';
import { TidyJobs } from '../src/tidy.jobs.js';

@Module({ imports: [DigestsModule, IdentityModule, MatchingModule], providers: [TidyJobs] })
class Tidying {}

describe('tidying up', () => {
  let house: TestProcess;
  let other: pg.Client;

  beforeAll(async () => {
    house = await openProcess({
      modules: [Tidying],
      entities: ENTITIES,
      settings: { queues: { kind: 'postgres', schema: 'bullmq' } },
    });
    other = new pg.Client({ connectionString: house.database.url });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await house.stop();
  });

  it('does all that it can where one table is held up, and fails', async () => {
    await other.query('BEGIN');
    await other.query('LOCK TABLE rate_limit');
    await house.dataSource.query(
      `INSERT INTO tombstone (id, kind, changed_xid, left_at) VALUES ($1, 'lot', 1, clock_timestamp() - interval '8 days')`,
      [newId()],
    );
    await house.dataSource.query(
      `INSERT INTO auth_verification (id, identifier, value, expires_at) VALUES ($1, 'x', 'x', clock_timestamp())`,
      [newId()],
    );
    const tidy = house.app.get(JobHandlers).find('tidy-up');
    await expect(tidy?.({}, aRun())).rejects.toThrow('timeout');
    await other.query('ROLLBACK');
    const left = await house.dataSource.query<object[]>(
      'SELECT id FROM tombstone UNION ALL SELECT id FROM auth_verification',
    );
    expect(left).toEqual([]);
  });
});
