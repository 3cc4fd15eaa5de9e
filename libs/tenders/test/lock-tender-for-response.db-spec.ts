import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Transactions } from '#platform';
import { lockTenderForResponse, Tenders } from '../src/index.js';
import { anOfficer, aPublishedTender, aTenderDraft, moveDeadline, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('locking a tender for a response', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  const publish = async () => (await aPublishedTender(house.app, { lots: 2, by })).tender;
  const lock = (id: string) => house.app.get(Transactions).run((tx) => lockTenderForResponse(tx, id));

  it('gives the tender and the instant by the database clock', async () => {
    const { id, buyerId, title, language, submissionDeadline, version, lots } = await publish();
    const { tender, now } = await lock(id);
    expect(tender).toEqual({
      oneResponsePerLot: false,
      id,
      buyerId,
      title,
      language,
      submissionDeadline,
      version,
      lots: lots.map((lot) => ({ id: lot.id, title: lot.title })),
    });
    expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('refuses from the deadline on, before any job has run', async () => {
    const { id } = await publish();
    await moveDeadline(house.app, id, 0);
    await expect(lock(id)).rejects.toMatchObject({
      name: 'DeadlinePassedError',
      kind: 'conflict',
      code: 'deadline-passed',
      extra: { data: { state: 'closed', allowed: [] } },
    });
    await house.app.get(Tenders).close(id, { finish: () => Promise.resolve() });
    await expect(lock(id)).rejects.toMatchObject({ code: 'deadline-passed' });
  });

  it('reads the clock after it has waited for the lock', async () => {
    const { id } = await publish();
    const transactions = house.app.get(Transactions);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let holds: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (holds = resolve));
    const holder = transactions.run(async (tx) => {
      await tx.query('SELECT 1 FROM tender WHERE id = $1 FOR UPDATE', [id]);
      holds();
      await gate;
      await tx.query('UPDATE tender SET submission_deadline = clock_timestamp() WHERE id = $1', [id]);
    });
    await held;
    const waiting = lock(id);
    release();
    await holder;
    await expect(waiting).rejects.toMatchObject({ code: 'deadline-passed' });
  });

  it('lets responses in side by side', async () => {
    const { id } = await publish();
    await house.app.get(Transactions).run(async (tx) => {
      await lockTenderForResponse(tx, id);
      await expect(lock(id)).resolves.toBeDefined();
    });
  });

  it('keeps the tender from being cancelled before the response is in', async () => {
    const tender = await publish();
    const order: string[] = [];
    let cancelling: Promise<unknown> = Promise.resolve();
    await house.app.get(Transactions).run(async (tx) => {
      await lockTenderForResponse(tx, tender.id);
      cancelling = house.app
        .get(Tenders)
        .cancel(by.officer, tender.id, 'Bevillingen er faldet bort.', `"${tender.version}"`)
        .then(() => order.push('cancelled'));
      // The lock shows up as waited for; only then is the response in.
      for (let waits = 0; waits === 0;) {
        const [row] = await tx.query<{ waits: number }[]>(
          'SELECT count(*)::integer AS waits FROM pg_locks WHERE NOT granted',
        );
        waits = row?.waits ?? 0;
      }
      order.push('response');
    });
    await cancelling;
    expect(order).toEqual(['response', 'cancelled']);
    await expect(lock(tender.id)).rejects.toMatchObject({
      name: 'TenderStateError',
      extra: { data: { state: 'cancelled' } },
    });
  });

  it('knows of no drafts and of nothing that is not there', async () => {
    const draft = await house.app.get(Tenders).create(by.officer, aTenderDraft({ buyerId: by.buyerId }));
    await expect(lock(draft.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(lock(newId())).rejects.toMatchObject({ kind: 'not-found' });
    await expect(lock('nonsense')).rejects.toMatchObject({ kind: 'not-found' });
  });
});
