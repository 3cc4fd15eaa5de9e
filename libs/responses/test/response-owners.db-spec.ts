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
    const reader = await aMemberOf(house.app, vendorId, ['responses:read']);
    const writer = await aMemberOf(house.app, vendorId, ['responses:read', 'responses:write']);
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

  describe('for somebody who is on the side of the tender too', () => {
    const join = (person: PersonPrincipal, organisationId: string) =>
      house.dataSource.query(
        `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'member')`,
        [organisationId, person.userId],
      );
    const operatorId = async () => {
      await anOperator(house.app);
      const [row] = await house.dataSource.query<{ id: string }[]>(
        `SELECT id FROM organisation WHERE kind = 'operator'`,
      );
      return row?.id ?? '';
    };

    it.each(['its buyer', 'the operator'])(
      'cannot be begun, handed in or seen where that is %s, also not by a key of the vendor',
      async (side) => {
        const { vendorId, member, draft } = await aDraft(house.app, tender);
        const key: PersonPrincipal = {
          ...member,
          via: 'api-key',
          scopes: ['responses:read', 'responses:write'],
        };
        await join(member, side === 'its buyer' ? by.buyerId : await operatorId());
        const ownTender = { kind: 'forbidden', code: 'own-tender' };
        const absent = { kind: 'not-found', code: 'not-found' };
        const { submissions, responses } = house;
        await expect(submissions.submit(key, draft.id, tagOf(draft))).rejects.toMatchObject(ownTender);
        await expect(responses.create(key, tender.id, vendorId, { lots: [] })).rejects.toMatchObject(
          ownTender,
        );
        await expect(responses.get(key, draft.id)).rejects.toMatchObject(absent);
        await expect(submissions.receipt(key, draft.id)).rejects.toMatchObject(absent);
        await expect(responses.change(key, draft.id, tagOf(draft), {})).rejects.toMatchObject(absent);
        await expect(responses.list(key, vendorId, { limit: 9 })).resolves.toMatchObject({ items: [] });
        const colleague = await aMemberOf(house.app, vendorId);
        await expect(submissions.submit(colleague, draft.id, tagOf(draft))).resolves.toBeDefined();
      },
    );

    it('tells by what the caller says to be, too', async () => {
      const { vendorId, member } = await aVendorMember(house.app);
      const both = { ...member, memberships: [...member.memberships, ...by.officer.memberships] };
      await expect(house.responses.create(both, tender.id, vendorId, { lots: [] })).rejects.toMatchObject({
        code: 'own-tender',
      });
    });

    it('shows what answers the tenders of others', async () => {
      const { vendorId, member, draft } = await aDraft(house.app, tender);
      await join(member, (await anOfficer(house.app)).buyerId);
      await expect(house.responses.get(member, draft.id)).resolves.toEqual(draft);
      const { items } = await house.responses.list(member, vendorId, { limit: 9 });
      expect(items.map(({ id }) => id)).toEqual([draft.id]);
    });
  });

  it('cannot be handed in by somebody who left the vendor after the request came in', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    await house.dataSource.query('DELETE FROM membership WHERE user_id = $1', [member.userId]);
    await expect(house.submissions.submit(member, draft.id, tagOf(draft))).rejects.toMatchObject({
      kind: 'not-found',
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
