import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tenders } from '#tenders';
import pg from 'pg';
import { untilSomebodyWaits } from '../../platform/test/until-somebody-waits.js';
import {
  anOfficer,
  aPublishedTender,
  moveDeadline,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import { aCompleteContent, aDraft, aVendorMember, tagOf, vendorMembers } from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';
import { untilDeadline } from './until-deadline.js';

describe('the deadline', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;
  /** A connection of the test's own: it can wait or hold a lock while the library works. */
  let beside: pg.Client;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
    beside = new pg.Client({ connectionString: house.database.url });
    await beside.connect();
  });
  afterAll(async () => {
    await beside.end();
    await house.stop();
  });

  const publish = async () => (await aPublishedTender(house.app, { by })).tender;
  const late = {
    kind: 'conflict',
    code: 'deadline-passed',
    extra: { data: { state: 'closed', allowed: [] } },
  };

  it('stops every kind of write', async () => {
    const tender = await publish();
    const drafted = await aDraft(house.app, tender);
    const handedIn = await aDraft(house.app, tender);
    const { response } = await house.submissions.submit(
      handedIn.member,
      handedIn.draft.id,
      tagOf(handedIn.draft),
    );
    const newcomer = await aVendorMember(house.app);
    await moveDeadline(house.app, tender.id, 0);

    const { member, draft } = drafted;
    await expect(
      house.responses.create(newcomer.member, tender.id, newcomer.vendorId, aCompleteContent(tender)),
    ).rejects.toMatchObject(late);
    await expect(house.responses.change(member, draft.id, tagOf(draft), { lots: [] })).rejects.toMatchObject(
      late,
    );
    await expect(house.submissions.submit(member, draft.id, tagOf(draft))).rejects.toMatchObject(late);
    await expect(
      house.submissions.withdraw(handedIn.member, response.id, tagOf(response)),
    ).rejects.toMatchObject(late);

    const kept = { status: 'draft', version: 1, content: draft.content };
    await expect(house.responses.get(member, draft.id)).resolves.toMatchObject(kept);
    await expect(house.responses.get(handedIn.member, response.id)).resolves.toMatchObject({
      status: 'submitted',
      version: 2,
    });
  });

  it('is also one that a tender reaches by being cancelled', async () => {
    const tender = await publish();
    const { member, draft } = await aDraft(house.app, tender);
    await house.app.get(Tenders).cancel(by.officer, tender.id, 'Bevillingen er faldet bort.', tagOf(tender));
    await expect(house.submissions.submit(member, draft.id, tagOf(draft))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'tender-state',
    });
  });

  it('counts for a submission that came before it and had to wait', async () => {
    const tender = await publish();
    const { member, draft } = await aDraft(house.app, tender);
    await moveDeadline(house.app, tender.id, 0.4);
    await beside.query('BEGIN');
    await beside.query('SELECT 1 FROM tender WHERE id = $1 FOR UPDATE', [tender.id]);
    const submission = house.submissions.submit(member, draft.id, tagOf(draft));
    const refusal = expect(submission).rejects.toMatchObject(late);
    await untilSomebodyWaits(beside);
    await untilDeadline(beside, tender.id, 0);
    await beside.query('COMMIT');
    await refusal;
    await expect(house.responses.get(member, draft.id)).resolves.toMatchObject({ status: 'draft' });
  });

  it('divides 50 submissions around it into those with a receipt from before it and those refused', async () => {
    const tender = await publish();
    const vendors = await vendorMembers(house.app, 50);
    const drafts = await Promise.all(vendors.map((by) => aDraft(house.app, tender, by)));
    await moveDeadline(house.app, tender.id, 0.5);

    const attempts: Promise<Attempt>[] = [];
    const start = (count: number) => {
      for (const { member, draft } of drafts.slice(attempts.length, attempts.length + count)) {
        attempts.push(attempt(house.submissions.submit(member, draft.id, tagOf(draft)), draft.id));
      }
    };
    // Ten with half a second to spare, one every four milliseconds while the deadline passes, and ten after it.
    start(10);
    for (let tick = -15; tick < 15; tick++) {
      await untilDeadline(beside, tender.id, tick * 0.004);
      start(1);
    }
    await untilDeadline(beside, tender.id, 0.1);
    start(10);
    const outcomes = await Promise.all(attempts);

    const { rows } = await beside.query<Stored>(
      `SELECT response.id, response.status, response.submitted_at AS "submittedAt", receipt.submitted_at AS "receiptAt",
              receipt.submitted_at < submission_deadline AS "inTime"
       FROM response JOIN tender ON tender.id = response.tender_id LEFT JOIN receipt ON response_id = response.id
       WHERE tender.id = $1`,
      [tender.id],
    );
    expect(outcomes).toHaveLength(50);
    expect(rows).toHaveLength(50);
    for (const { id, receiptAt, refusal } of outcomes) {
      const row = rows.find((one) => one.id === id);
      if (receiptAt) {
        expect(row).toEqual({ id, status: 'submitted', submittedAt: receiptAt, receiptAt, inTime: true });
      } else {
        expect(refusal).toMatchObject(late);
        expect(row).toEqual({ id, status: 'draft', submittedAt: null, receiptAt: null, inTime: null });
      }
    }
    const accepted = outcomes.filter(({ receiptAt }) => receiptAt).length;
    expect(accepted).toBeGreaterThanOrEqual(10);
    expect(accepted).toBeLessThanOrEqual(40);
  });
});

interface Attempt {
  readonly id: string;
  readonly receiptAt?: Date;
  readonly refusal?: unknown;
}

interface Stored {
  readonly id: string;
  readonly status: string;
  readonly submittedAt: Date | null;
  readonly receiptAt: Date | null;
  readonly inTime: boolean | null;
}

const attempt = (
  submission: Promise<{ readonly receipt: { readonly submittedAt: Date } }>,
  id: string,
): Promise<Attempt> =>
  submission.then(
    ({ receipt }) => ({ id, receiptAt: receipt.submittedAt }),
    (refusal: unknown) => ({ id, refusal }),
  );
