import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineHost, MatchingEngine } from '#matching';
import { newId } from '#platform';
import { createPostgresBackend, withBackend } from 'bullmq';
import { openMarket, type Market } from './market.js';

const VENDORS = 2000;
const LOTS = 100;

/** A lock is renewed ten times before it would be over, so only a blocked process loses it. */
const LOCK = { lockDuration: 2000, lockRenewTime: 200, stalledInterval: 200 };
const RENEWALS = 3;
const ANSWERS = 20;

const bull = withBackend(createPostgresBackend);

/** Each lot is near every vendor, and each vendor lacks too much: all pairs are judged at length, and none travels back. */
const LACKING = [
  ...['da', 'en', 'ar', 'so'].map((code) => ({
    kind: 'language',
    mandatory: true,
    ask: { languages: [code], level: 'b2' },
  })),
  ...[100, 200, 300].map((headcount) => ({ kind: 'capacity', mandatory: true, ask: { headcount } })),
];

describe('while the index scans', () => {
  let market: Market;
  let tenderId: string;
  let server: Server;
  let workers: { close(): Promise<void> }[];

  beforeEach(async () => {
    market = await openMarket();
    server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    workers = [];
    const vendorId = await market.aVendor();
    const { tender, lotId } = await market.aPublishedTender(await market.aBuyer(), LACKING);
    tenderId = tender.id;
    market.app.get(EngineHost).start();
    // The market is counted while it is small: what all have makes nobody relevant.
    await market.app.get(MatchingEngine).ask('open-lots', {});
    const ids = Array.from({ length: VENDORS }, () => newId());
    const organisations = ids.map((id) => ({ id, registration_id: id }));
    await copy('organisation', 'id', vendorId, organisations);
    const profiles = ids.map((id) => ({ vendor_id: id }));
    await copy('vendor_profile', 'vendor_id', vendorId, profiles);
    const lots = Array.from({ length: LOTS }, (_, place) => ({ id: newId(), position: place + 1 }));
    await copy('lot', 'id', lotId, lots);
    await market.dataSource.query('UPDATE tender SET title = title WHERE id = $1', [tenderId]);
    await market.app.get(MatchingEngine).ask('open-lots', {});
  });
  afterEach(async () => {
    server.close();
    await Promise.all(workers.map((worker) => worker.close()));
    await market.close();
  });

  /** Writes rows like the one of this id, each with some columns of its own. */
  async function copy(table: string, key: string, id: string, own: readonly object[]): Promise<void> {
    await market.dataSource.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(original, own)).*
       FROM ${table} AS original, jsonb_array_elements($1::jsonb) AS own WHERE original.${key} = $2`,
      [JSON.stringify(own), id],
    );
  }

  /** A queue that two workers serve, who would each take over what the other lets go. */
  async function serve(work: () => Promise<void>) {
    const connection = { connectionString: market.database.url, schema: 'bullmq', migrate: true, max: 3 };
    const queue = new bull.Queue('busy', { connection });
    await queue.waitUntilReady();
    const heard: string[] = [];
    const both = [1, 2].map(() =>
      new bull.Worker('busy', work, { connection, ...LOCK })
        .on('locksRenewed', () => heard.push('renewed'))
        .on('lockRenewalFailed', () => heard.push('lost'))
        .on('stalled', () => heard.push('stalled')),
    );
    workers = both;
    const ends = both.flatMap((worker) => [once(worker, 'completed'), once(worker, 'failed')]);
    return { queue, heard, done: Promise.race(ends) };
  }

  it('locks of jobs are renewed, so that none is taken twice, and HTTP answers', async () => {
    const during: string[][] = [];
    const { queue, heard, done } = await serve(async () => {
      const before = heard.length;
      await market.app.get(MatchingEngine).ask('matches-of-tender', { tenderId });
      during.push(heard.slice(before));
    });
    await queue.add('scan', {});
    const { port } = server.address() as AddressInfo;
    const over = new AbortController();
    const ended = done.finally(() => {
      over.abort();
    });
    while (!over.signal.aborted) {
      heard.push(await (await fetch(`http://127.0.0.1:${String(port)}/`)).text());
    }
    await ended;
    await queue.close();

    const [scan = [], ...others] = during;
    expect(others).toEqual([]);
    const counted = (what: string): number => scan.filter((event) => event === what).length;
    expect(counted('renewed')).toBeGreaterThanOrEqual(RENEWALS);
    expect(counted('here')).toBeGreaterThanOrEqual(ANSWERS);
    expect(heard).not.toContain('lost');
    expect(heard).not.toContain('stalled');
  });
});
