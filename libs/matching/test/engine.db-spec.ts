import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EngineHost, MatchingEngine } from '#matching';
import { JobQueues } from '#platform';
import { ENGINE_TIMEOUT } from '../src/engine/nearest-engine.js';
import { IndexThread } from '../src/engine/thread/index-thread.js';
import { openMarket, type Market } from './market.js';

describe('MatchingEngine', () => {
  let market: Market;
  let buyerId: string;

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
    await market.app.get(JobQueues).get('matching').waitUntilReady();
  });
  afterEach(() => market.close());

  it('gives the same answer directly and from another process, with the day and the version it rests on', async () => {
    const vendorId = await market.aVendor();
    const { lotId } = await market.aPublishedTender(buyerId);
    market.app.get(EngineHost).start();
    const direct = await market.app.get(MatchingEngine).ask('matches-of-lot', { lotId });
    const other = await market.aProcess();
    const asked = await other.get(MatchingEngine).ask('matches-of-lot', { lotId });
    await other.close();
    expect(asked).toEqual(direct);
    expect(direct).toMatchObject({
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      scoringVersion: expect.stringMatching(/^\d+\+[0-9a-f]{12}$/),
      result: { lotId, vendors: 1, rows: { vendorIds: [vendorId] } },
    });
  });

  it('knows what was committed before the question', async () => {
    market.app.get(EngineHost).start();
    const engine = market.app.get(MatchingEngine);
    expect((await engine.ask('open-lots', {})).result).toEqual([]);
    const { lotId } = await market.aPublishedTender(buyerId);
    expect((await engine.ask('open-lots', {})).result).toEqual([lotId]);
  });

  it('says that it is unavailable where no worker runs', async () => {
    const alone = await market.aProcess((app) => app.overrideProvider(ENGINE_TIMEOUT).useValue(200));
    await expect(alone.get(MatchingEngine).ask('open-lots', {})).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'matching-unavailable',
    });
    await alone.close();
  });

  it('hands on why an operation failed, and answers the next', async () => {
    const thread = market.app.get(IndexThread);
    expect(await thread.reply('matches-of-lot', {})).toMatchObject({
      failed: expect.stringContaining('the payload lacks "lotId"'),
    });
    expect(await thread.reply('astrology', {})).toMatchObject({
      failed: expect.stringContaining('knows no operation "astrology"'),
    });
    expect((await thread.ask('open-lots', {})).result).toEqual([]);
  });
});
