import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tender } from '#tenders';
import { anOfficer, aPublishedTender, type Posted } from '../../tenders/test/tender.builders.js';
import { contentHash } from '../src/index.js';
import { aCompleteContent, aDraft, aVendorMember, tagOf } from './response.builders.js';
import { openResponses, openResponsesOn, type ResponsesApp } from './responses.app.js';

/** Every text and number that the content of the builders holds. */
const SECRETS = [
  '987654',
  'lokalcenter',
  'syv medarbejdere',
  'Maja',
  'maja@example.dk',
  '12 34 56 78',
  'DKK',
];

describe('what is stored of a response', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;
  let tender: Tender;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
    ({ tender } = await aPublishedTender(house.app, { by }));
  });
  afterAll(() => house.stop());

  const bytesOf = async (id: string) => {
    const rows = await house.dataSource.query<{ sealed: Buffer }[]>(
      `SELECT sealed FROM response WHERE id = $1
       UNION ALL SELECT sealed FROM receipt WHERE response_id = $1`,
      [id],
    );
    return rows.map(({ sealed }) => sealed);
  };
  const swap = (table: string, one: string, other: string) =>
    house.dataSource.query(
      `UPDATE ${table} SET sealed = twin.sealed FROM ${table} AS twin
       WHERE (${table}.id, twin.id) IN (($1, $2), ($2, $1))`,
      [one, other],
    );
  const receiptId = async (responseId: string) => {
    const [row] = await house.dataSource.query<{ id: string }[]>(
      'SELECT id FROM receipt WHERE response_id = $1',
      [responseId],
    );
    return row?.id ?? '';
  };

  it('shows nothing of what is offered', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    await house.submissions.submit(member, draft.id, tagOf(draft));
    const stored = await bytesOf(draft.id);
    expect(stored).toHaveLength(2);
    for (const secret of SECRETS) {
      expect(JSON.stringify(aCompleteContent(tender))).toContain(secret);
      for (const bytes of stored) expect(bytes.includes(secret)).toBe(false);
    }
  });

  it('shows nothing of it anywhere else in the database either', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    await house.submissions.submit(member, draft.id, tagOf(draft));
    const tables = await house.dataSource.query<{ name: string }[]>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const rows = await house.dataSource.query<{ row: string }[]>(
        `SELECT entry::text AS row FROM ${name} AS entry`,
      );
      const all = rows.map(({ row }) => row).join('\n');
      for (const secret of ['987654', 'syv medarbejdere', 'daglig leder']) expect(all).not.toContain(secret);
    }
  });

  it('is sealed under a key of its own tender, which is itself wrapped', async () => {
    const { tender: other } = await aPublishedTender(house.app, { by });
    await Promise.all([aDraft(house.app, other), aDraft(house.app, other), aDraft(house.app, other)]);
    const keys = await house.dataSource.query<{ wrapped: Buffer; keyId: string }[]>(
      `SELECT wrapped_key AS wrapped, master_key_id AS "keyId" FROM tender_key
       WHERE tender_id = ANY($1)`,
      [[tender.id, other.id]],
    );
    const masterKey = house.database.settings().masterKey;
    expect(keys).toHaveLength(2);
    expect(new Set(keys.map(({ wrapped }) => wrapped.toString('hex'))).size).toBe(2);
    for (const { keyId, wrapped } of keys) {
      expect(keyId).toBe(createHash('sha256').update(masterKey).digest('hex').slice(0, 8));
      expect(wrapped.includes(masterKey)).toBe(false);
    }
  });

  it('does not open in the place of another response', async () => {
    const one = await aDraft(house.app, tender);
    const two = await aDraft(house.app, tender);
    await swap('response', one.draft.id, two.draft.id);
    for (const { member, draft } of [one, two]) {
      await expect(house.responses.get(member, draft.id)).rejects.toMatchObject({ name: 'SealBrokenError' });
    }
    await swap('response', one.draft.id, two.draft.id);
    await expect(house.responses.get(one.member, one.draft.id)).resolves.toEqual(one.draft);
  });

  it('does not open in the place of a later version of itself', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const [older] = await bytesOf(draft.id);
    await house.responses.change(member, draft.id, tagOf(draft), { contact: null });
    await house.dataSource.query('UPDATE response SET sealed = $2 WHERE id = $1', [draft.id, older]);
    await expect(house.responses.get(member, draft.id)).rejects.toMatchObject({ name: 'SealBrokenError' });
  });

  it('does not open as the receipt of another response', async () => {
    const both = [await aDraft(house.app, tender), await aDraft(house.app, tender)] as const;
    for (const { member, draft } of both) await house.submissions.submit(member, draft.id, tagOf(draft));
    const [one, two] = await Promise.all(both.map(({ draft }) => receiptId(draft.id)));
    await swap('receipt', one ?? '', two ?? '');
    for (const { member, draft } of both) {
      await expect(house.submissions.receipt(member, draft.id)).rejects.toMatchObject({
        name: 'SealBrokenError',
      });
    }
  });

  it('does not open for another vendor', async () => {
    const { member, draft, vendorId } = await aDraft(house.app, tender);
    await house.submissions.submit(member, draft.id, tagOf(draft));
    const other = await aVendorMember(house.app);
    await house.dataSource.query('UPDATE response SET vendor_id = $2 WHERE id = $1', [
      draft.id,
      other.vendorId,
    ]);
    await house.dataSource.query('UPDATE receipt SET vendor_id = $2 WHERE response_id = $1', [
      draft.id,
      other.vendorId,
    ]);
    const broken = { name: 'SealBrokenError' };
    await expect(house.responses.get(other.member, draft.id)).rejects.toMatchObject(broken);
    await expect(house.submissions.receipt(other.member, draft.id)).rejects.toMatchObject(broken);
    await house.dataSource.query('UPDATE response SET vendor_id = $2 WHERE id = $1', [draft.id, vendorId]);
    await expect(house.responses.get(member, draft.id)).resolves.toMatchObject({ status: 'submitted' });
  });

  it('does not open with the key of another tender', async () => {
    const { tender: other } = await aPublishedTender(house.app, { by });
    const { member, draft } = await aDraft(house.app, other);
    await aDraft(house.app, tender);
    await house.dataSource.query(
      `UPDATE tender_key SET wrapped_key = (SELECT wrapped_key FROM tender_key WHERE tender_id = $2)
       WHERE tender_id = $1`,
      [other.id, tender.id],
    );
    await expect(house.responses.get(member, draft.id)).rejects.toMatchObject({ name: 'SealBrokenError' });
  });

  it('is not written under a new key where the old one is gone', async () => {
    const { tender: other } = await aPublishedTender(house.app, { by });
    const { member, draft } = await aDraft(house.app, other);
    await house.dataSource.query('DELETE FROM tender_key WHERE tender_id = $1', [other.id]);
    await expect(house.responses.get(member, draft.id)).rejects.toThrow(
      `the key of tender ${other.id} is gone`,
    );
  });

  it('says which master key it needs to a process that runs with another one', async () => {
    const { member, draft } = await aDraft(house.app, tender);
    const elsewhere = await openResponsesOn(house.database, { masterKey: Buffer.alloc(32, 2) });
    try {
      const idOf = (byte: number) =>
        createHash('sha256').update(Buffer.alloc(32, byte)).digest('hex').slice(0, 8);
      const refusal = {
        kind: 'unavailable',
        code: 'master-key-differs',
        message: `Responses to this tender are sealed under the master key ${idOf(1)}, but the service runs with ${idOf(2)}. Its operator has to restore MEDSPIL_MASTER_KEY.`,
      };
      await Promise.all(
        [
          elsewhere.responses.get(member, draft.id),
          elsewhere.submissions.submit(member, draft.id, tagOf(draft)),
          aDraft(elsewhere.app, tender),
        ].map((call) => expect(call).rejects.toMatchObject(refusal)),
      );
    } finally {
      await elsewhere.stop();
    }
    await expect(house.responses.get(member, draft.id)).resolves.toEqual(draft);
  });
});

describe('a receipt', () => {
  let house: ResponsesApp;

  beforeAll(async () => {
    house = await openResponses();
  });
  afterAll(() => house.stop());

  /** RFC 8785 for what a document holds: texts, booleans, lists, objects. Written anew, so that it can disagree. */
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
  };

  it('can be verified from nothing but itself, and carries the instant that was compared with the deadline', async () => {
    const { tender } = await aPublishedTender(house.app, { lots: 2 });
    const { member, draft } = await aDraft(house.app, tender);
    const { receipt, response } = await house.submissions.submit(member, draft.id, tagOf(draft));
    const asSent = JSON.parse(JSON.stringify(receipt)) as typeof receipt;
    const hash = createHash('sha256')
      .update(asSent.salt + canonical(asSent.content), 'utf8')
      .digest('hex');
    expect(asSent.contentSha256).toBe(hash);
    expect(contentHash(asSent.salt, asSent.content)).toBe(hash);
    expect(asSent.content).toMatchObject({
      responseId: draft.id,
      tenderId: tender.id,
      vendorId: draft.vendorId,
      lots: [{ price: { amount: '987654.32', currency: 'DKK' } }, {}],
    });
    expect(receipt.submittedAt).toEqual(response.submittedAt);

    const [stored] = await house.dataSource.query<{ sha256: string; submittedAt: Date }[]>(
      `SELECT encode(content_sha256, 'hex') AS sha256, submitted_at AS "submittedAt" FROM receipt WHERE number = $1`,
      [receipt.number],
    );
    expect(stored).toEqual({ sha256: hash, submittedAt: receipt.submittedAt });
  });

  it('does not verify where a price was changed', async () => {
    const { tender } = await aPublishedTender(house.app);
    const { member, draft } = await aDraft(house.app, tender);
    const { receipt } = await house.submissions.submit(member, draft.id, tagOf(draft));
    const [offer] = receipt.content.lots;
    if (!offer) throw new Error('the receipt has no lot');
    const price = { amount: '987654.31', currency: 'DKK' };
    const cheaper = { ...receipt.content, lots: [{ ...offer, price }] };
    expect(contentHash(receipt.salt, cheaper)).not.toBe(receipt.contentSha256);
  });

  it('has another salt and hash each time, also for the same content', async () => {
    const { tender } = await aPublishedTender(house.app);
    const { member, draft } = await aDraft(house.app, tender);
    const first = await house.submissions.submit(member, draft.id, tagOf(draft));
    const withdrawn = await house.submissions.withdraw(member, draft.id, tagOf(first.response));
    const second = await house.submissions.submit(member, draft.id, tagOf(withdrawn));
    expect(second.receipt.content).toEqual(first.receipt.content);
    expect(second.receipt.salt).not.toBe(first.receipt.salt);
    expect(second.receipt.contentSha256).not.toBe(first.receipt.contentSha256);
  });
});
