import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#identity';
import { aBuyer } from '../../identity/test/identity.builders.js';
import { lotFacts, Tenders, type Tender } from '../src/index.js';
import {
  aLot,
  anOfficer,
  aPublishedTender,
  aTenderDraft,
  inDays,
  moveDeadline,
  type Draft,
  type Posted,
} from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('the life of tenders', () => {
  let house: TendersApp;
  let tenders: Tenders;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    tenders = house.app.get(Tenders);
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    await house.dataSource.query('DELETE FROM outbox; DELETE FROM tender');
  });

  const create = (draft: Draft = {}) =>
    tenders.create(by.officer, aTenderDraft({ ...draft, buyerId: by.buyerId }));
  const publish = (draft: Draft = {}) => aPublishedTender(house.app, { ...draft, by });
  const etag = ({ version }: Tender) => `"${version}"`;

  describe('published', () => {
    it('can be read by anyone and ask for matching now and for closing at the deadline', async () => {
      const { tender } = await publish();
      expect(tender).toMatchObject({ status: 'published', version: 2 });
      expect(tender.publishedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
      expect(await tenders.get(ANONYMOUS, tender.id)).toEqual(tender);
      const payload = { tenderId: tender.id };
      expect(await house.jobs()).toMatchObject([
        { job: 'lot-published', payload },
        { job: 'tender-closing', payload, availableAt: tender.submissionDeadline },
      ]);
    });

    it('need what the table of gaps says', async () => {
      const draft = await create({
        submissionDeadline: inDays(0.5),
        lots: [aLot({ description: '', areas: [] })],
      });
      await expect(tenders.publish(by.officer, draft.id, etag(draft))).rejects.toMatchObject({
        kind: 'invalid',
        code: 'tender-not-ready',
        extra: {
          errors: [
            { pointer: '/submissionDeadline', code: 'deadline-too-soon' },
            { pointer: '/lots/0/description' },
            { pointer: '/lots/0/areas' },
          ],
        },
      });
      expect(await house.jobs()).toEqual([]);
    });

    it('take the deadline by the database clock', async () => {
      const draft = await create();
      await moveDeadline(house.app, draft.id, 24 * 3600 - 2);
      await expect(tenders.publish(by.officer, draft.id, etag(draft))).rejects.toMatchObject({
        extra: { errors: [{ code: 'deadline-too-soon' }] },
      });
      await moveDeadline(house.app, draft.id, 24 * 3600 + 60);
      expect(await tenders.publish(by.officer, draft.id, etag(draft))).toMatchObject({ status: 'published' });
    });

    it('are so by a verified buyer alone', async () => {
      const { organisation, owner } = await aBuyer(house.app);
      const draft = await tenders.create(owner, aTenderDraft({ buyerId: organisation.id }));
      await expect(tenders.publish(owner, draft.id, etag(draft))).rejects.toMatchObject({
        code: 'buyer-unverified',
      });
    });

    it('are so by those alone who act for the buyer, verified, at that moment', async () => {
      const posted = await anOfficer(house.app);
      const draft = await tenders.create(posted.officer, aTenderDraft({ buyerId: posted.buyerId }));
      const publishing = () => tenders.publish(posted.officer, draft.id, etag(draft));
      await house.dataSource.query(
        'UPDATE organisation SET verified_at = NULL, verified_by = NULL, verified_through = NULL WHERE id = $1',
        [posted.buyerId],
      );
      await expect(publishing()).rejects.toMatchObject({ code: 'buyer-unverified' });
      await house.dataSource.query('DELETE FROM membership WHERE organisation_id = $1', [posted.buyerId]);
      await expect(publishing()).rejects.toMatchObject({ kind: 'not-found' });
    });

    it('keep the name that their buyer had then', async () => {
      const posted = await anOfficer(house.app);
      const { tender } = await aPublishedTender(house.app, { by: posted });
      const draft = await tenders.create(posted.officer, aTenderDraft({ buyerId: posted.buyerId }));
      await house.dataSource.query(`UPDATE organisation SET name = 'Ny Kommune' WHERE id = $1`, [
        posted.buyerId,
      ]);
      expect((await tenders.get(ANONYMOUS, tender.id)).buyerName).toBe('Eksempel Kommune (fiktiv)');
      const { items } = await tenders.list(ANONYMOUS, { buyerId: posted.buyerId }, { limit: 9 });
      expect(items.map(({ buyerName }) => buyerName)).toEqual(['Eksempel Kommune (fiktiv)']);
      const names: string[] = [];
      await house.dataSource.transaction(async (tx) => {
        for await (const lots of lotFacts(tx, { tenderIds: [tender.id] }))
          names.push(...lots.map(({ buyerName }) => buyerName));
      });
      expect(names).toEqual(['Eksempel Kommune (fiktiv)']);
      expect((await tenders.get(posted.officer, draft.id)).buyerName).toBe('Ny Kommune');
    });

    it('are what the officer saw, not what somebody wrote meanwhile', async () => {
      const draft = await create();
      await tenders.patch(by.officer, draft.id, { title: 'Andet' }, etag(draft));
      await expect(tenders.publish(by.officer, draft.id, etag(draft))).rejects.toMatchObject({
        kind: 'stale',
      });
    });

    it('cannot be changed, deleted or published again, and say what can be done', async () => {
      const { tender } = await publish();
      const refusal = {
        kind: 'conflict',
        code: 'tender-state',
        extra: { data: { state: 'published', allowed: ['cancel'] } },
      };
      await expect(tenders.patch(by.officer, tender.id, { title: 'x' }, etag(tender))).rejects.toMatchObject(
        refusal,
      );
      await expect(tenders.delete(by.officer, tender.id, undefined)).rejects.toMatchObject(refusal);
      await expect(tenders.publish(by.officer, tender.id, etag(tender))).rejects.toMatchObject(refusal);
    });

    it('are forbidden ground for others, who may know of them', async () => {
      const { tender } = await publish();
      const other = await anOfficer(house.app);
      await expect(
        tenders.cancel(other.officer, tender.id, 'Ikke min sag.', etag(tender)),
      ).rejects.toMatchObject({
        kind: 'forbidden',
      });
    });
  });

  describe('closed', () => {
    it('are so from the deadline on, whether or not the job has run', async () => {
      const { tender } = await publish();
      await moveDeadline(house.app, tender.id);
      const read = await tenders.get(ANONYMOUS, tender.id);
      expect(read).toMatchObject({
        status: 'closed',
        closedAt: read.submissionDeadline,
        version: tender.version,
      });
      const finished: unknown[] = [];
      await tenders.close(tender.id, { finish: (tx) => Promise.resolve(void finished.push(tx)) });
      expect(finished).toHaveLength(1);
      expect(await house.dataSource.query('SELECT status FROM tender')).toEqual([{ status: 'closed' }]);
      expect(await tenders.get(ANONYMOUS, tender.id)).toEqual(read);
    });

    it('leave alone what is stale', async () => {
      const { tender: open } = await publish();
      const { tender: cancelled } = await publish();
      await tenders.cancel(by.officer, cancelled.id, 'Bevillingen er faldet bort.', etag(cancelled));
      const draft = await create();
      for (const { id } of [open, cancelled, draft]) {
        await tenders.close(id, { finish: () => Promise.resolve() });
      }
      const rows: unknown = await house.dataSource.query('SELECT status FROM tender ORDER BY id');
      expect(rows).toEqual([{ status: 'published' }, { status: 'cancelled' }, { status: 'draft' }]);
    });

    it('roll back where another run was faster', async () => {
      const { tender } = await publish();
      await moveDeadline(house.app, tender.id);
      const faster = new Error('done already');
      await expect(tenders.close(tender.id, { finish: () => Promise.reject(faster) })).rejects.toBe(faster);
      expect(await house.dataSource.query('SELECT status FROM tender')).toEqual([{ status: 'published' }]);
    });
  });

  describe('cancelled', () => {
    it('stay readable with the reason and tell matching', async () => {
      const { tender } = await publish();
      await house.dataSource.query('DELETE FROM outbox');
      const cancelled = await tenders.cancel(
        by.officer,
        tender.id,
        ' Bevillingen er faldet bort. ',
        etag(tender),
      );
      expect(cancelled).toMatchObject({
        status: 'cancelled',
        cancellationReason: 'Bevillingen er faldet bort.',
        version: 3,
      });
      expect(cancelled).not.toHaveProperty('closedAt');
      expect(await tenders.get(ANONYMOUS, tender.id)).toEqual(cancelled);
      expect(await house.jobs()).toMatchObject([
        { job: 'tender-cancelled', payload: { tenderId: tender.id } },
      ]);
    });

    it('can be so after closing, and then keep the instant of closing', async () => {
      const { tender } = await publish();
      await moveDeadline(house.app, tender.id);
      const cancelled = await tenders.cancel(by.officer, tender.id, 'Ingen egnede tilbud.', etag(tender));
      expect(cancelled).toMatchObject({ status: 'cancelled', closedAt: cancelled.submissionDeadline });
    });

    it('need a reason', async () => {
      const { tender } = await publish();
      await expect(tenders.cancel(by.officer, tender.id, ' ', etag(tender))).rejects.toMatchObject({
        extra: { errors: [{ pointer: '/reason' }] },
      });
    });

    it('are so neither as drafts nor twice', async () => {
      const draft = await create();
      await expect(
        tenders.cancel(by.officer, draft.id, 'Ikke nu alligevel.', etag(draft)),
      ).rejects.toMatchObject({
        extra: { data: { state: 'draft', allowed: ['change', 'delete', 'publish'] } },
      });
      const { tender } = await publish();
      const { id, version } = await tenders.cancel(by.officer, tender.id, 'Ikke nu alligevel.', etag(tender));
      await expect(
        tenders.cancel(by.officer, id, 'Ikke nu alligevel.', `"${version}"`),
      ).rejects.toMatchObject({
        extra: { data: { state: 'cancelled', allowed: [] } },
      });
    });
  });
});
