import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal, type Principal } from '#identity';
import { newId } from '#platform';
import type { Tender } from '#tenders';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender, type Posted } from '../../tenders/test/tender.builders.js';
import {
  aCompleteContent,
  aDraft,
  aMemberOf,
  aVendorMember,
  tagOf,
  vendorMembers,
} from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

describe('who may see and write a response', () => {
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

  it('can be written by a program whose key has the scope', async () => {
    const { vendorId } = await aVendorMember(house.app);
    const reader = aMemberOf(vendorId, ['responses:read']);
    const writer = aMemberOf(vendorId, ['responses:read', 'responses:write']);
    const content = aCompleteContent(tender);
    await expect(house.responses.create(reader, tender.id, vendorId, content)).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'scope-missing',
    });
    const draft = await house.responses.create(writer, tender.id, vendorId, content);
    await expect(house.responses.get(reader, draft.id)).resolves.toEqual(draft);
    await expect(house.submissions.submit(reader, draft.id, tagOf(draft))).rejects.toMatchObject({
      code: 'scope-missing',
    });
    await expect(house.submissions.submit(writer, draft.id, tagOf(draft))).resolves.toBeDefined();
  });

  describe('of another vendor', () => {
    let id: string;
    let vendorId: string;
    let receiptOwner: PersonPrincipal;
    let strangers: [string, Principal][];

    beforeAll(async () => {
      const { draft, member, vendorId: owner } = await aDraft(house.app, tender);
      await house.submissions.submit(member, draft.id, tagOf(draft));
      [id, vendorId, receiptOwner] = [draft.id, owner, member];
      strangers = [
        ['another vendor', (await aVendorMember(house.app)).member],
        ['the officer of the tender', by.officer],
        ['an operator', await anOperator(house.app)],
      ];
    });

    const reads = (principal: Principal, responseId: string) => [
      house.responses.get(principal, responseId),
      house.submissions.receipt(principal, responseId),
    ];
    const calls = (principal: Principal, responseId: string) => [
      ...reads(principal, responseId),
      house.responses.change(principal, responseId, '"2"', { lots: [] }),
      house.submissions.submit(principal, responseId, '"2"'),
      house.submissions.withdraw(principal, responseId, '"2"'),
    ];

    it('looks as if it were not there', async () => {
      for (const [who, principal] of strangers) {
        const foreign = await Promise.all(calls(principal, id).map(refused));
        const absent = await Promise.all(calls(principal, newId()).map(refused));
        for (const error of foreign) expect([who, error]).toMatchObject([who, { kind: 'not-found' }]);
        // Not one word may differ, or it could be told who has responded.
        expect(foreign.map(String)).toEqual(absent.map(String));
      }
      await expect(house.responses.get(receiptOwner, id)).resolves.toMatchObject({ status: 'submitted' });
    });

    it('is in no list', async () => {
      for (const [, principal] of strangers) {
        await expect(house.responses.list(principal, vendorId, { limit: 20 })).rejects.toMatchObject({
          kind: 'not-found',
        });
      }
    });

    it('cannot be begun in its name', async () => {
      const { tender: other } = await aPublishedTender(house.app, { by });
      for (const [, principal] of strangers) {
        const error = await refused(house.responses.create(principal, other.id, vendorId, { lots: [] }));
        expect(['not-found', 'forbidden']).toContain((error as { kind: string }).kind);
      }
    });

    it('asks nobody in who is not signed in', async () => {
      await Promise.all(
        calls(ANONYMOUS, id).map((call) => expect(call).rejects.toMatchObject({ kind: 'unauthenticated' })),
      );
    });
  });

  it('finds it in the list of its vendor alone, newest first, page by page, without its content', async () => {
    const [one, two] = await vendorMembers(house.app, 2);
    if (!one || !two) throw new Error('there are no vendors');
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) {
      const { tender: other } = await aPublishedTender(house.app, { by });
      ids.unshift((await aDraft(house.app, other, one)).draft.id);
      await aDraft(house.app, other, two);
    }
    const first = await house.responses.list(one.member, one.vendorId, { limit: 2 });
    const second = await house.responses.list(one.member, one.vendorId, {
      limit: 2,
      after: first.next ?? '',
    });
    expect([...first.items, ...second.items].map((item) => item.id)).toEqual(ids);
    expect(first.items).toHaveLength(2);
    expect(second.next).toBeNull();
    for (const item of first.items) {
      expect(item).not.toHaveProperty('content');
      expect(item).not.toHaveProperty('sealed');
      expect(item.tenderTitle).toBe(tender.title);
    }
  });
});
