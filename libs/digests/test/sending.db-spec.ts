import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { DigestPlanner, DigestRuns, DigestSender } from '../src/index.js';
import { aMarket, aSubscriber, aWrittenDigest, type Subscriber } from './digest.builders.js';
import { openDigests, type DigestsApp, type LedgerRow } from './digests.app.js';
import { shutSending } from './sending-gate.js';
import { CLOSE, openTroubledServer, type TroubledServer } from './smtp-server.js';

describe('sending a digest', () => {
  let server: TroubledServer;
  let digests: DigestsApp;
  let sender: DigestSender;
  let subscriber: Subscriber;
  let userId: string;
  let digestId: string;

  const row = async (): Promise<LedgerRow | undefined> => (await digests.ledgerOf(userId))[0];
  const age = (minutes: number) =>
    digests.dataSource.query(`UPDATE digest SET sending_at = sending_at - make_interval(mins => $1)`, [
      minutes,
    ]);
  const mailsHere = () => server.contents.length;

  beforeAll(async () => {
    server = await openTroubledServer();
    digests = await openDigests({ mail: { url: server.url, from: 'no-reply@medspil.example' } });
    sender = digests.app.get(DigestSender);
    await aMarket(digests.app);
    await aPublishedTender(digests.app, { by: await anOfficer(digests.app) });
    subscriber = await aSubscriber(digests.app);
    userId = subscriber.person.userId;
    await digests.match();
  });

  afterAll(async () => {
    await digests.stop();
    await server.stop();
  });

  beforeEach(async () => {
    digestId = await aWrittenDigest(digests, userId);
  });

  afterEach(async () => {
    await digests.dataSource.query('DELETE FROM digest');
    await digests.dataSource.query('DELETE FROM suppressed_address');
    server.forget();
  });

  it('is done by an entry in the ledger and one mail', async () => {
    await sender.send(digestId);
    expect(await row()).toMatchObject({
      state: 'sent',
      attempts: 1,
      messageId: server.contents[0]?.messageId,
    });
    expect(mailsHere()).toBe(1);
  });

  it('gives one mail however often the job runs', async () => {
    for (let n = 0; n < 3; n++) await sender.send(digestId);
    expect(mailsHere()).toBe(1);
  });

  it('gives one mail where two workers send it at once', async () => {
    const { arrived, release } = server.holdContent();
    const first = sender.send(digestId);
    await arrived;
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sending' });
    release();
    await first;
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
    expect(mailsHere()).toBe(1);
  });

  it('gives one mail where ten workers begin at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, () => sender.send(digestId)));
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
    expect(mailsHere()).toBe(1);
  });

  it('tells a thing once where digests of two periods are sent at the same moment', async () => {
    await digests.dataSource.query(`UPDATE digest SET period = '2020-W01'`);
    const later = await aWrittenDigest(digests, userId);
    const gate = await shutSending(digests.dataSource);
    const both = Promise.all([digestId, later].map((id) => sender.send(id)));
    await gate.reachedBy(2);
    await gate.open();
    await both;
    const ledger = await digests.ledgerOf(userId);
    expect(ledger.map(({ state }) => state).sort()).toEqual(['sent', 'suppressed']);
    expect(mailsHere()).toBe(1);
  });

  it('has the Message-ID committed before the server hears of the mail', async () => {
    const { arrived, release } = server.holdContent();
    const sending = sender.send(digestId);
    await arrived;
    const before = await row();
    release();
    await sending;
    expect(before).toMatchObject({ state: 'sending', messageId: server.contents[0]?.messageId });
    expect(before?.contentSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the recipient for now', 'RCPT', '451 4.7.1 greylisted, come back later'],
    ['everybody, having forgotten us', 'RCPT', '554 5.7.1 Relay access denied'],
    ['a mailbox that is full', 'RCPT', '552 5.2.2 mailbox full'],
    ['the sender for now', 'MAIL', '450 4.3.2 too busy'],
    ['the content, for what may be about us', 'CONTENT', '554 5.7.1 not wanted here'],
    ['the content for now', 'CONTENT', '452 4.3.1 out of space'],
    ['every client', 'CONNECT', '554 5.3.2 no service'],
  ] as const)('is tried again where the server refuses %s', async (_, step, reply) => {
    server.trouble(step, reply);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'rendered', attempts: 1 });
    expect((await row())?.reason).toContain(reply);
    expect(await digests.jobs()).toEqual([{ job: 'digest-send', payload: { digestId }, inSeconds: 15 }]);
    const refused = mailsHere();
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sent', attempts: 2, reason: null });
    expect(mailsHere()).toBe(refused + 1);
  });

  it('is tried again where the server hangs up on everybody before a word is said', async () => {
    server.trouble('CONNECT', CLOSE, 20);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'rendered', attempts: 1 });
    expect(await digests.jobs()).toHaveLength(1);
  });

  it('waits longer each time and gives up within the week', async () => {
    const waits: number[] = [];
    for (let attempt = 1; (await row())?.state === 'rendered'; attempt++) {
      server.trouble('RCPT', '451 4.7.1 greylisted');
      await sender.send(digestId);
      const [job] = await digests.jobs();
      if (job) waits.push(job.inSeconds);
      await digests.dataSource.query('DELETE FROM outbox');
    }
    expect(waits.length).toBeGreaterThan(5);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(await row()).toMatchObject({ state: 'failed' });
    expect(mailsHere()).toBe(0);
  });

  it.each([
    ['the recipient', 'RCPT', '550 5.1.1 no such mailbox'],
    ['the content', 'CONTENT', '554 5.6.0 not taken in this form'],
  ] as const)('has failed where the server refuses %s for good', async (_, step, reply) => {
    server.trouble(step, reply);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'failed', attempts: 1 });
    expect((await row())?.reason).toContain(reply);
    expect(await digests.jobs()).toEqual([]);
    const before = mailsHere();
    await sender.send(digestId);
    expect(mailsHere()).toBe(before);
  });

  it('does not count what failed as told', async () => {
    server.trouble('CONTENT', '554 5.6.0 not taken in this form');
    await sender.send(digestId);
    await digests.dataSource.query(`UPDATE digest SET period = '2020-W01'`);
    const run = await digests.app.get(DigestRuns).start(await anOperator(digests.app));
    await digests.app.get(DigestPlanner).plan(run.id);
    expect(await digests.ledgerOf(userId)).toMatchObject([{ state: 'failed' }, { state: 'planned' }]);
  });

  it('is uncertain, and not sent again, where the server closes after the content', async () => {
    server.trouble('CONTENT', CLOSE);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'uncertain', attempts: 1 });
    await sender.send(digestId);
    expect(mailsHere()).toBe(1);
    expect(await digests.jobs()).toEqual([]);
  });

  it('counts what is uncertain as told', async () => {
    server.trouble('CONTENT', CLOSE);
    await sender.send(digestId);
    await digests.dataSource.query(`UPDATE digest SET period = '2020-W01'`);
    const run = await digests.app.get(DigestRuns).start(await anOperator(digests.app));
    await digests.app.get(DigestPlanner).plan(run.id);
    expect(await digests.ledgerOf(userId)).toHaveLength(1);
  });

  it('is left to the worker that may still be at it', async () => {
    await digests.dataSource.query(`UPDATE digest SET state = 'sending', sending_at = clock_timestamp()`);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sending' });
    const [job] = await digests.jobs();
    expect(job).toMatchObject({ job: 'digest-send', payload: { digestId } });
    expect(job?.inSeconds).toBeGreaterThan(590);
    expect(mailsHere()).toBe(0);
  });

  it('is uncertain where the worker died in between', async () => {
    await digests.dataSource.query(`UPDATE digest SET state = 'sending', sending_at = clock_timestamp()`);
    await age(11);
    await sender.send(digestId);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'uncertain', reason: 'the attempt was cut off' });
    expect(mailsHere()).toBe(0);
  });

  it('is sent after all where a worker was thought dead and was not', async () => {
    const { arrived, release } = server.holdContent();
    const slow = sender.send(digestId);
    await arrived;
    await age(11);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'uncertain' });
    release();
    await slow;
    expect(await row()).toMatchObject({ state: 'sent', reason: null });
    expect(mailsHere()).toBe(1);
  });

  it('is suppressed where the next one is due', async () => {
    await digests.dataSource.query(`UPDATE digest SET ends_at = clock_timestamp()`);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'suppressed', reason: 'the next one is due' });
    expect(mailsHere()).toBe(0);
  });

  it.each([
    ['550 5.1.1 no such mailbox', true],
    ['550 5.7.1 not by our policy', false],
    ['550 relay not permitted', false],
    ['451 4.2.0 not now', false],
  ])('suppresses an address that takes no mail: %s', async (reply, suppressed) => {
    server.trouble('RCPT', reply);
    await sender.send(digestId);
    const rows = await digests.dataSource.query<{ address: string; reason: string }[]>(
      'SELECT address, reason FROM suppressed_address',
    );
    expect(rows).toEqual(
      suppressed ? [{ address: subscriber.person.email, reason: expect.stringContaining(reply) }] : [],
    );
    const before = mailsHere();
    await digests.dataSource.query(`UPDATE digest SET state = 'rendered'`);
    await sender.send(digestId);
    expect(await row()).toMatchObject(suppressed ? { state: 'suppressed' } : { state: 'sent' });
    expect(mailsHere()).toBe(before + (suppressed ? 0 : 1));
  });

  it('is written anew later where the scoring version of a match is gone when it is read', async () => {
    const { dataSource } = digests;
    const scored = (by: number, version: string) =>
      dataSource.query(
        `UPDATE match SET score = score + $1, scoring_version = CASE WHEN $2 = '' THEN
           (SELECT version FROM scoring_statistics WHERE current) ELSE $2 END`,
        [by, version],
      );
    await scored(-1, 'gone');
    await expect(sender.send(digestId)).rejects.toThrow('gone');
    expect(await row()).toMatchObject({ state: 'rendered', attempts: 0 });
    await scored(0, '');
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 });
    await scored(1, '');
    expect(mailsHere()).toBe(1);
  });

  it('passes over a digest that is not there', async () => {
    await sender.send('019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01');
    expect(mailsHere()).toBe(0);
  });
});
