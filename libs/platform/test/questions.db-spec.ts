import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { freePort, JobQueues, Log, Questions, type QueueSettings } from '#platform';
import { ConnectionLog } from '../src/logs/connection-log.js';
import { testSettings } from './test-settings.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';
import { openProcessOn } from './test-process.js';
import { describeWithRedis, openTestRedis, type TestRedis } from './test-redis.js';

/** Longer than a test may take, so that an answer that is not heard fails the test instead of being found when time is up. */
const LONG_MS = 10 * 60_000;

/** Questions between two processes, whatever the queues are kept in. */
function betweenProcesses(queues?: () => QueueSettings): void {
  let database: TestDatabase;
  let asking: TestingModule;
  let answering: TestingModule;

  const aProcess = async (): Promise<TestingModule> => {
    const { app } = await openProcessOn(database, queues ? { settings: { queues: queues() } } : {});
    await app.get(JobQueues).get('matching').waitUntilReady();
    return app;
  };

  beforeEach(async () => {
    database = await openTestDatabase();
    [asking, answering] = [await aProcess(), await aProcess()];
  });
  afterEach(async () => {
    await Promise.all([asking.close(), answering.close()]);
    await database.drop();
  });

  it('are answered by the other process, each with its own answer', async () => {
    answering
      .get(Questions)
      .answer('doubles', (question) => Promise.resolve({ twice: Number(question) * 2 }));
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) =>
        asking.get(Questions).ask('doubles', number, LONG_MS),
      ),
    );
    expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24].map((twice) => ({ twice })));
  });

  it('that were asked before anybody answered wait for who does', async () => {
    const answer = asking.get(Questions).ask('late', null, LONG_MS);
    answering.get(Questions).answer('late', () => Promise.resolve('here'));
    expect(await answer).toBe('here');
  });

  it('fail where answering fails', async () => {
    answering.get(Questions).answer('broken', () => Promise.reject(new Error('out of order')));
    await expect(asking.get(Questions).ask('broken', null, LONG_MS)).rejects.toThrow('out of order');
  });

  it('that nobody answers fail after their time and are taken back', async () => {
    await expect(asking.get(Questions).ask('nobody', 1, 300)).rejects.toThrow('no answer within 300 ms');
    const heard: unknown[] = [];
    answering.get(Questions).answer('nobody', (question) => Promise.resolve(heard.push(question)));
    await asking.get(Questions).ask('nobody', 2, LONG_MS);
    expect(heard).toEqual([2]);
  });
}

describe('questions between processes', () => {
  betweenProcesses();
});

describeWithRedis('questions between processes on Redis', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await openTestRedis();
  });
  afterAll(() => redis.stop());

  betweenProcesses(() => ({ kind: 'redis', url: redis.url, prefix: 'questions' }));
});

describe('questions while Redis', () => {
  let closing: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const close of closing) await close();
    closing = [];
  });

  /** A port behind which somebody takes every connection and never says a word. */
  const aSilentPort = async (): Promise<number> => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined).resume());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
      return once(server, 'close');
    });
    return (server.address() as AddressInfo).port;
  };

  const questionsBy = async (port: Promise<number>): Promise<Questions> => {
    const queues = { kind: 'redis', url: `redis://127.0.0.1:${await port}`, prefix: 'away' } as const;
    const settings = testSettings('postgres://127.0.0.1:1/none', queues);
    const questions = new Questions(settings, new ConnectionLog(new Log(settings)));
    closing.unshift(() => questions.onApplicationShutdown());
    return questions;
  };

  describe.each([
    ['is away', freePort],
    ['says nothing', aSilentPort],
  ])('%s', (_, port) => {
    it('fail after their time', async () => {
      const questions = await questionsBy(port());
      await expect(questions.ask('anything', 1, 100)).rejects.toThrow('no answer within 100 ms');
    });

    it('fail when the asking process stops, which does stop', async () => {
      const questions = await questionsBy(port());
      const refused = expect(questions.ask('anything', 1, LONG_MS)).rejects.toThrow(
        'the asking process stops',
      );
      await questions.onApplicationShutdown();
      await refused;
    });
  });
});
