import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Log, Metrics } from '#platform';
import { IndexMetrics } from '../src/engine/index-metrics.js';
import { IndexThread } from '../src/engine/thread/index-thread.js';
import { openMarket, type Market } from './market.js';

const HOST = '127.0.0.1';

/** A way to the database that nobody has opened yet. */
async function aClosedWay(databaseUrl: string) {
  const to = new URL(databaseUrl);
  const port = Number(to.port || '5432');
  const way: Server = createServer((socket) => {
    const there = connect(port, to.hostname);
    socket.pipe(there).pipe(socket);
    socket.on('error', () => there.destroy());
    there.on('error', () => socket.destroy());
  });
  const listen = async (at: number): Promise<number> => {
    await once(way.listen(at, HOST), 'listening');
    return (way.address() as AddressInfo).port;
  };
  const free = await listen(0);
  await new Promise((closed) => way.close(closed));
  const url = Object.assign(new URL(databaseUrl), { host: `${HOST}:${String(free)}` });
  return { url: url.href, open: () => listen(free), close: () => way.close() };
}

describe('the thread of the index', () => {
  let market: Market;

  beforeEach(async () => {
    market = await openMarket();
  });
  afterEach(() => market.close());

  it('answers once the database is there that was away at its first question', async () => {
    const way = await aClosedWay(market.database.url);
    const settings = market.database.settings({ databaseUrl: way.url });
    const log = market.app.get(Log);
    const thread = new IndexThread(settings, log, new IndexMetrics(new Metrics(settings, log)));
    expect(await thread.reply('open-lots', {})).toMatchObject({
      failed: expect.stringContaining('ECONNREFUSED'),
    });
    await way.open();
    expect((await thread.ask('open-lots', {})).result).toEqual([]);
    await thread.onApplicationShutdown();
    way.close();
  });

  it('starts anew where it died: who waited is told, and the next question is answered', async () => {
    const thread = market.app.get(IndexThread);
    const lost = expect(thread.ask('open-lots', {})).rejects.toThrow('the matching thread ended');
    await thread.onApplicationShutdown();
    await lost;
    expect((await thread.ask('open-lots', {})).result).toEqual([]);
  });
});
