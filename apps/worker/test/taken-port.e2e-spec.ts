import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueues } from '#platform';
import pg from 'pg';
import { openProcess, type TestProcess } from '../../../libs/platform/test/test-process.js';
import { Workers } from './workers.js';

describe('a worker whose port is taken', () => {
  let taken: Server;
  let house: TestProcess;
  let client: pg.Client;
  let workers: Workers;

  beforeAll(async () => {
    taken = createServer().listen(0, '0.0.0.0');
    await once(taken, 'listening');
    house = await openProcess({ settings: { queues: { kind: 'postgres', schema: 'bullmq' } } });
    client = new pg.Client({ connectionString: house.database.url });
    await client.connect();
    workers = new Workers(house.database, client, { redis: null });
  });
  afterAll(async () => {
    await workers.kill();
    await client.end();
    await house.stop();
    taken.close();
  });

  it('ends before it has begun to work', async () => {
    const lifecycle = house.app.get(JobQueues).get('lifecycle');
    await lifecycle.waitUntilReady();
    await workers.start((taken.address() as AddressInfo).port);
    expect(await workers.ended()).toEqual([1]);
    expect(await lifecycle.getJobScheduler('tidy-up')).toBeUndefined();
  });
});
