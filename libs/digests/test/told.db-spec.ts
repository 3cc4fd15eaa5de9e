import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Transactions } from '#platform';
import type { DigestItem } from '../src/domain/digest-item.js';
import { lastToldAt, toldBefore } from '../src/persistence/told.query.js';
import { tellableTo } from '../src/tellable.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { anItem, aTenderItem } from './story.builder.js';

const PUBLISHED = '2026-06-01T08:00:00.000Z';
const SOON = '2026-12-02T11:00:00.000Z';

describe('what somebody was told before', () => {
  let digests: DigestsApp;
  const [userId, vendorId, lotId, tenderId, own, closed] = [
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
    newId(),
  ];
  const anOwn = { tenderId: own, buyerId: newId() };
  const lot = { tenderId, lotId, vendorId };

  const aDigest = async (day: string, state: string, items: readonly DigestItem[]) => {
    const [run, at] = [newId(), `${day}T06:00:00.000Z`];
    await digests.dataSource.query(
      `INSERT INTO digest_run (id, trigger, started_at) VALUES ($1, 'operator', $2)`,
      [run, at],
    );
    await digests.dataSource.query(
      `INSERT INTO digest (id, run_id, user_id, period, state, language, items, message_id, content_sha256, ends_at, planned_at, sending_at)
       VALUES ($1::uuid, $2, $3, $4, $5, 'da', $6, $1::uuid::text, repeat('0', 64), $7, $7, $7)`,
      [newId(), run, userId, day, state, JSON.stringify(items), at],
    );
  };
  const told = async (...tenderIds: readonly string[]) => {
    const tellable = tellableTo(
      userId,
      tenderIds.map((id) => ({ tenderId: id, publishedAt: new Date(PUBLISHED) })),
    );
    const all = await digests.app.get(Transactions).run((tx) => toldBefore(tx, [tellable]));
    return all.get(userId);
  };

  beforeAll(async () => {
    digests = await openDigests();
    // Nobody can have been told of a tender before it was published, so this one is not looked at.
    await aDigest('2026-05-01', 'sent', [anItem({ ...lot, lotId: newId() })]);
    await aDigest('2026-11-01', 'sent', [
      anItem({ ...lot, score: 50 }),
      anItem({ ...lot, tenderId: closed, lotId: newId() }),
    ]);
    await aDigest('2026-11-08', 'sent', [
      anItem({ ...lot, kind: 'closing', score: 55, deadline: SOON }),
      aTenderItem({ ...anOwn, kind: 'fresh-matches', count: 1 }),
    ]);
    await aDigest('2026-11-15', 'uncertain', [
      anItem({ ...lot, score: 70, deadline: '2026-12-09T11:00:00.000Z' }),
      aTenderItem({ ...anOwn, kind: 'fresh-matches', count: 2 }),
      aTenderItem({ ...anOwn, kind: 'deadline', deadline: SOON }),
    ]);
    await aDigest('2026-11-22', 'failed', [anItem({ ...lot, score: 99 })]);
  });

  afterAll(() => digests.stop());

  it('is of each pair what was told last, and of which deadline it was reminded, where that left or may have left', async () => {
    const { lots } = (await told(tenderId)) ?? {};
    expect([...(lots ?? [])]).toEqual([
      [`${lotId}/${vendorId}`, expect.objectContaining({ score: 70, kind: 'match', remindedOf: SOON })],
    ]);
  });

  it('is of each own tender the newest of each kind and deadline', async () => {
    const { tenders = [] } = (await told(own)) ?? {};
    expect(new Map(tenders.map((one) => [one.kind, one]))).toMatchObject(
      new Map([
        ['fresh-matches', expect.objectContaining({ count: 2 })],
        ['deadline', expect.objectContaining({ deadline: SOON })],
      ]),
    );
    expect(tenders).toHaveLength(2);
  });

  it('is nothing of tenders that cannot be told of any more', async () => {
    expect(await told(own)).toMatchObject({ lots: new Map() });
    expect(await told()).toEqual({ lots: new Map(), tenders: [] });
  });

  it('was last told when the last digest left, whatever it was about', async () => {
    const last = await digests.app.get(Transactions).run((tx) => lastToldAt(tx, [userId, vendorId]));
    expect(last).toEqual(new Map([[userId, new Date('2026-11-15T06:00:00.000Z')]]));
  });
});
