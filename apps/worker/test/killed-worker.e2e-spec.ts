import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { describeWithRedis, openTestRedis, type TestRedis } from '../../../libs/platform/test/test-redis.js';
import { DigestHouse } from './digest-house.js';

/** Steps of a digest at which a worker can be held and killed: a statement that waits for the gate, or the SMTP server. */
const STEPS = [
  ['while it enters digests', 'digest', `NEW.state = 'planned'`, 'sent'],
  ['while it notes how far planning is', 'digest_run', 'NEW.planned_at IS NOT NULL', 'sent'],
  ['while it writes digests', 'digest', `NEW.state = 'rendered'`, 'sent'],
  ['before it says that it sends', 'digest', `NEW.state = 'sending'`, 'sent'],
  ['after the server took the mail, before it notes so', 'digest', `NEW.state = 'sent'`, 'uncertain'],
] as const;

/** With those who are there more than a chunk of planning. */
const COLLEAGUES = 117;

function killing(open: () => Promise<TestRedis | undefined>): void {
  let redis: TestRedis | undefined;
  let house: DigestHouse;

  beforeAll(async () => {
    redis = await open();
    house = await DigestHouse.open(redis?.url ?? null);
  });

  afterAll(async () => {
    await house.close();
    await redis?.stop();
  });

  beforeEach(() => house.begin());

  afterEach(() => house.workers.kill());

  it.each(STEPS)('%s: nobody gets two, nobody is forgotten', async (_, table, held, outcome) => {
    await house.gate.shut(table, held);
    await house.workers.start();
    await house.killAtGate(table);
    await house.finish();
    await house.expectOneMailEach();
    expect(house.doubts > 0).toBe(outcome === 'uncertain');
    expect(await house.states()).toEqual(
      outcome === 'sent' ? ['sent', 'sent', 'sent'] : expect.arrayContaining(['uncertain']),
    );
  });

  it('in the middle of a mail: that one is uncertain and not sent again, the others arrive', async () => {
    const { arrived } = house.server.holdContent();
    await house.workers.start();
    await arrived;
    await house.workers.kill();
    await house.noteDoubted();
    await house.finish();
    expect(house.doubts).toBeGreaterThan(0);
    await house.expectOneMailEach();
  });

  it('half-way through a run: it goes on at the second chunk, and everybody gets one', async () => {
    await house.moreWant(COLLEAGUES);
    await house.gate.shut('digest_run', 'NEW.looked_at > 100');
    await house.workers.start();
    await house.killAtGate('digest_run');
    const [run] = await house.query<{ looked_at: number }>('SELECT looked_at FROM digest_run');
    expect(run?.looked_at).toBe(100);
    await house.finish();
    await house.expectOneMailEach();
  });
}

describe('a worker that is killed while it sends digests, queues on PostgreSQL', () => {
  killing(() => Promise.resolve(undefined));
});

describeWithRedis('a worker that is killed while it sends digests, queues on Redis', () => {
  killing(openTestRedis);
});
