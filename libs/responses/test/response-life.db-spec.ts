import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { Tenders, type Tender } from '#tenders';
import {
  anOfficer,
  aPublishedTender,
  aTenderDraft,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import { CURRENT_STATEMENT } from '../src/index.js';
import {
  aCompleteContent,
  aDraft,
  aMemberOf,
  asMemberOf,
  aVendorMember,
  tagOf,
} from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

const STALE = '"0"';

describe('a response', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;
  let tender: Tender;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
    ({ tender } = await aPublishedTender(house.app, { lots: 2, by }));
  });
  afterAll(() => house.stop());

  const refused = (work: Promise<unknown>) =>
    work.then(
      () => {
        throw new Error('it was not refused');
      },
      (error: unknown) => error,
    );

  it('begins as a draft that may lack everything', async () => {
    const { member, vendorId } = await aVendorMember(house.app);
    const draft = await house.responses.create(member, tender.id, vendorId, { lots: [] });
    expect(draft).toMatchObject({
      tenderId: tender.id,
      tenderTitle: tender.title,
      submissionDeadline: tender.submissionDeadline,
      vendorId,
      status: 'draft',
      version: 1,
      createdBy: member.userId,
      content: { lots: [] },
    });
    expect(draft).not.toHaveProperty('submittedAt');
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(draft);
  });

  it('is changed member by member', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const changed = await house.responses.change(member, draft.id, tagOf(draft), {
      lots: draft.content.lots.slice(1),
      contact: null,
    });
    const { statement } = draft.content;
    expect(changed.content).toEqual({ lots: draft.content.lots.slice(1), statement });
    expect(changed).toMatchObject({ status: 'draft', version: 2 });
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(changed);
  });

  it('is submitted, withdrawn, changed and submitted again, with a receipt each time', async () => {
    const { member, vendorId, draft } = await aDraft(house.app, tender);
    const first = await house.submissions.submit(member, draft.id, tagOf(draft));
    expect(first.response).toMatchObject({
      status: 'submitted',
      version: 2,
      submittedAt: first.receipt.submittedAt,
      submittedBy: member.userId,
    });
    await expect(house.submissions.receipt(member, draft.id)).resolves.toEqual(first.receipt);

    const colleague = await aMemberOf(house.app, vendorId);
    const withdrawn = await house.submissions.withdraw(colleague, draft.id, tagOf(first.response));
    expect(withdrawn).toMatchObject({ status: 'withdrawn', version: 3, withdrawnBy: colleague.userId });
    await expect(house.submissions.receipt(member, draft.id)).resolves.toEqual(first.receipt);

    const changed = await house.responses.change(member, draft.id, tagOf(withdrawn), {
      lots: draft.content.lots.slice(0, 1),
    });
    expect(changed).toMatchObject({ status: 'withdrawn', version: 4 });
    const second = await house.submissions.submit(member, draft.id, tagOf(changed));
    expect(second.response).toMatchObject({ status: 'submitted', version: 5 });
    expect(second.receipt.number).not.toBe(first.receipt.number);
    expect(second.receipt.content.lots).toHaveLength(1);
    expect(second.receipt.submittedAt.getTime()).toBeGreaterThan(first.receipt.submittedAt.getTime());
    await expect(house.submissions.receipt(member, draft.id)).resolves.toEqual(second.receipt);
  });

  it('cannot be submitted while it lacks something, and says what', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const [lot] = draft.content.lots;
    if (!lot) throw new Error('the draft has no lot');
    const changed = await house.responses.change(member, draft.id, tagOf(draft), {
      lots: [{ lotId: lot.lotId, text: lot.text, answers: [] }],
      statement: { version: CURRENT_STATEMENT, accepted: false, signatory: 'Maja Holm' },
    });
    const error = await refused(house.submissions.submit(member, draft.id, tagOf(changed)));
    expect(error).toMatchObject({ kind: 'invalid', code: 'response-incomplete' });
    expect(error).toHaveProperty(
      'extra.errors',
      ['/content/lots/0/price', '/content/lots/0/answers', '/content/statement/accepted'].map((pointer) =>
        expect.objectContaining({ pointer }),
      ),
    );
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(changed);
    await expect(house.submissions.receipt(member, draft.id)).rejects.toMatchObject({
      kind: 'not-found',
      code: 'receipt-missing',
    });
  });

  it('holds only lots of its tender', async () => {
    const { member, vendorId } = await aVendorMember(house.app);
    const { tender: other } = await aPublishedTender(house.app, { by });
    const content = aCompleteContent(other);
    await expect(house.responses.create(member, tender.id, vendorId, content)).rejects.toMatchObject({
      code: 'response-invalid',
      extra: { errors: [{ pointer: '/content/lots/0/lotId', code: 'lot-unknown' }] },
    });
    const { draft, member: second } = await aDraft(house.app, tender);
    await expect(
      house.responses.change(second, draft.id, tagOf(draft), { lots: content.lots }),
    ).rejects.toMatchObject({ code: 'response-invalid' });
  });

  it('refuses what its state does not allow, and says what it does', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    await expect(house.submissions.withdraw(member, draft.id, tagOf(draft))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'response-state',
      extra: { data: { state: 'draft', allowed: ['change', 'submit'] } },
    });
    const { response } = await house.submissions.submit(member, draft.id, tagOf(draft));
    const submitted = {
      code: 'response-state',
      extra: { data: { state: 'submitted', allowed: ['withdraw'] } },
    };
    const tag = tagOf(response);
    await expect(house.responses.change(member, draft.id, tag, { lots: [] })).rejects.toMatchObject(
      submitted,
    );
    await expect(house.submissions.submit(member, draft.id, tag)).rejects.toMatchObject(submitted);
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(response);
  });

  it('takes no write that was not made to its present version', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const refusals = (tag: string | undefined, kind: string) =>
      Promise.all(
        [
          house.responses.change(member, draft.id, tag, { lots: [] }),
          house.submissions.submit(member, draft.id, tag),
          house.submissions.withdraw(member, draft.id, tag),
        ].map((write) => expect(write).rejects.toMatchObject({ kind })),
      );
    await refusals(STALE, 'stale');
    await refusals(undefined, 'precondition-required');
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(draft);
  });

  it('is submitted once where two ask at the same time', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const both = await Promise.allSettled(
      [1, 2].map(() => house.submissions.submit(member, draft.id, tagOf(draft))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(
      house.dataSource.query('SELECT 1 FROM receipt WHERE response_id = $1', [draft.id]),
    ).resolves.toHaveLength(1);
  });

  it('is the only one of its vendor to the tender', async () => {
    const { member, vendorId, draft } = await aDraft(house.app, tender);
    await expect(house.responses.create(member, tender.id, vendorId, { lots: [] })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'response-exists',
      extra: { data: { state: 'draft', allowed: ['change', 'submit'], responseId: draft.id } },
    });
    const late = await aVendorMember(house.app);
    const both = await Promise.allSettled(
      [1, 2].map(() => house.responses.create(late.member, tender.id, late.vendorId, { lots: [] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('answers a published tender, by a vendor that exists', async () => {
    const { member, vendorId } = await aVendorMember(house.app);
    const notFound = { kind: 'not-found' };
    const draft = await house.app.get(Tenders).create(by.officer, aTenderDraft({ buyerId: by.buyerId }));
    await expect(house.responses.create(member, draft.id, vendorId, { lots: [] })).rejects.toMatchObject(
      notFound,
    );
    await expect(house.responses.create(member, newId(), vendorId, { lots: [] })).rejects.toMatchObject(
      notFound,
    );
    const nobody = newId();
    await expect(
      house.responses.create(asMemberOf(nobody), tender.id, nobody, { lots: [] }),
    ).rejects.toMatchObject(notFound);
  });
});
