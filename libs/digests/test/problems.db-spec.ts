import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditTrail, type PersonPrincipal } from '#identity';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import {
  DigestPlanner,
  DigestProblems,
  DigestRenderer,
  DigestRuns,
  DigestSender,
  SuppressedAddresses,
  type Settlement,
} from '../src/index.js';
import { aMarket, aSubscriber, type Subscriber } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { CLOSE, openTroubledServer, type TroubledServer } from './smtp-server.js';

describe('a digest of which nobody knows whether it arrived', () => {
  let server: TroubledServer;
  let digests: DigestsApp;
  let problems: DigestProblems;
  let sender: DigestSender;
  let operator: PersonPrincipal;
  let ada: Subscriber;
  let digestId: string;

  const row = async () => (await digests.ledgerOf(ada.person.userId))[0];
  const etag = async () => `"${(await problems.get(operator, digestId)).version}"`;
  const settle = async (settlement: Settlement, reason = 'The relay’s log says so', ifMatch?: string) =>
    problems.settle(operator, digestId, { settlement, reason }, ifMatch ?? (await etag()));

  beforeAll(async () => {
    server = await openTroubledServer();
    digests = await openDigests({ mail: { url: server.url, from: 'no-reply@medspil.example' } });
    problems = digests.app.get(DigestProblems);
    sender = digests.app.get(DigestSender);
    operator = await anOperator(digests.app);
    await aMarket(digests.app);
    await aPublishedTender(digests.app, { by: await anOfficer(digests.app) });
    ada = await aSubscriber(digests.app);
    await digests.match();
  });

  afterAll(async () => {
    await digests.stop();
    await server.stop();
  });

  const planned = async (): Promise<string> => {
    const run = await digests.app.get(DigestRuns).start(operator);
    await digests.app.get(DigestPlanner).plan(run.id);
    return (await digests.ledgerOf(ada.person.userId)).at(-1)?.id ?? '';
  };

  beforeEach(async () => {
    for (const table of ['digest', 'digest_run', 'outbox', 'suppressed_address'])
      await digests.dataSource.query(`DELETE FROM ${table}`);
    server.forget();
    digestId = await planned();
    await digests.app.get(DigestRenderer).render([digestId]);
    server.trouble('CONTENT', CLOSE);
    await sender.send(digestId);
    await digests.dataSource.query('DELETE FROM outbox');
  });

  it('is sent again where an operator says so, with the same Message-ID', async () => {
    expect(await settle('resend', 'The relay was restored from an older disk')).toMatchObject({
      state: 'rendered',
    });
    expect(await digests.jobs()).toMatchObject([{ job: 'digest-send', payload: { digestId } }]);
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sent', attempts: 2 });
    const [first, second] = server.contents;
    expect(server.contents).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('counts as told where it arrived, and as untold where it was lost', async () => {
    expect(await settle('arrived')).toMatchObject({ state: 'sent', reason: 'The relay’s log says so' });
    await digests.dataSource.query(`UPDATE digest SET period = '2020-W01'`);
    expect(await planned()).toBe(digestId);
    await digests.dataSource.query(`UPDATE digest SET state = 'uncertain'`);
    await settle('lost');
    expect(await planned()).not.toBe(digestId);
  });

  it('is not sent again once the next one is due', async () => {
    await digests.dataSource.query('UPDATE digest SET ends_at = clock_timestamp()');
    await expect(settle('resend')).rejects.toMatchObject({ code: 'digest-over' });
    expect(await row()).toMatchObject({ state: 'uncertain' });
    expect(await settle('lost')).toMatchObject({ state: 'failed' });
  });

  it('is decided about once, by what was read, with a reason', async () => {
    const before = await etag();
    await expect(settle('arrived', ' ')).rejects.toMatchObject({ code: 'reason-missing' });
    await expect(
      problems.settle(operator, digestId, { settlement: 'arrived', reason: 'log' }, undefined),
    ).rejects.toMatchObject({ code: 'if-match-missing' });
    await settle('resend');
    await expect(settle('arrived', 'log', before)).rejects.toMatchObject({ code: 'version-stale' });
    await expect(settle('arrived')).rejects.toMatchObject({ code: 'digest-not-uncertain' });
    await expect(
      problems.settle(operator, newId(), { settlement: 'arrived', reason: 'log' }, '"1"'),
    ).rejects.toMatchObject({ code: 'digest-problem-unknown' });
    await expect(
      problems.settle(ada.person, digestId, { settlement: 'arrived', reason: 'log' }, before),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('stands in the audit trail with what was decided and why', async () => {
    await settle('lost', 'Not in the relay’s log');
    const { items } = await digests.app
      .get(AuditTrail)
      .list(operator, { resourceId: digestId }, { limit: 5 });
    expect(items).toMatchObject([
      {
        action: 'digest-problem.settle',
        part: 'operator',
        before: { state: 'uncertain' },
        after: { state: 'failed', settlement: 'lost', reason: 'Not in the relay’s log' },
      },
    ]);
  });

  it('is not touched by the attempt that was thought dead, once it is settled', async () => {
    await digests.dataSource.query(`UPDATE digest SET state = 'rendered'`);
    const { arrived, release } = server.holdContent();
    const slow = sender.send(digestId);
    await arrived;
    await digests.dataSource.query(`UPDATE digest SET state = 'uncertain', version = version + 1`);
    await settle('lost');
    release();
    await slow;
    expect(await row()).toMatchObject({ state: 'failed' });
  });

  it('may go to an address again that an operator lets take mail', async () => {
    const addresses = digests.app.get(SuppressedAddresses);
    const address = ada.person.email;
    await digests.dataSource.query(`INSERT INTO suppressed_address VALUES (lower($1), '550 no', now())`, [
      address,
    ]);
    await expect(addresses.lift(ada.person, address, 'mine')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(addresses.lift(operator, address, '')).rejects.toMatchObject({ code: 'reason-missing' });
    await expect(addresses.lift(operator, `x${address}`, 'no such')).rejects.toMatchObject({
      code: 'address-not-listed',
    });
    await addresses.lift(operator, address.toUpperCase(), 'Their server was broken on Monday');
    expect((await addresses.list(operator, { limit: 5 })).items).toEqual([]);
    const { items } = await digests.app
      .get(AuditTrail)
      .list(operator, { action: 'suppressed-address.lift' }, { limit: 5 });
    expect(items).toMatchObject([
      {
        before: { serverSaid: '550' },
        after: { userId: ada.person.userId, reason: 'Their server was broken on Monday' },
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(address);
    await settle('resend');
    await sender.send(digestId);
    expect(await row()).toMatchObject({ state: 'sent' });
  });
});
