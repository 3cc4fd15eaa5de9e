import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, AuditChain, AuditTrail } from '#identity';
import { anOperator } from '../../identity/test/identity.builders.js';
import { Enquiries, EnquiryLists } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, type Asking } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('enquiries and the procedures of docs/privacy.md', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;
  let asking: Asking;
  let tenderId: string;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
    asking = await anAskingVendor(house.app);
    tenderId = (await aPublishedTender(house.app, { by })).tender.id;
  });
  afterAll(() => house.stop());

  const run = async (name: string, variables: Readonly<Record<string, string>>) => {
    const text = await readFile(new URL(`../../../docs/sql/${name}.sql`, import.meta.url), 'utf8');
    const sql = text.replace(/:'(\w+)'/g, (_, variable: string) => `'${variables[variable] ?? ''}'`);
    return house.dataSource.transaction((tx) => tx.query<Record<string, string>[]>(sql));
  };

  it('hand a person what it asked and answered, and forget an erased vendor', async () => {
    const question = 'Hemmelig Hjælp vil vide, om aftalen kan deles.';
    const first = await anEnquiry(house.app, asking, tenderId, {
      question,
      keepWording: true,
    });
    const open = await anEnquiry(house.app, asking, tenderId);
    const answer = {
      text: 'Ja, det kan den.',
      publishedQuestion: 'Kan aftalen deles?',
    };
    await house.app.get(Enquiries).answer(by.officer, tenderId, first.id, answer, etagOf(first));

    const exportOf = async (userId: string) => JSON.stringify(await run('export-person', { person: userId }));
    expect(await exportOf(asking.asker.userId)).toContain(question);
    expect(await exportOf(by.officer.userId)).toContain(answer.text);
    expect(await exportOf(by.officer.userId)).not.toContain(question);

    await run('erase-vendor', { vendor: asking.vendorId });
    await run('erase-person', { person: asking.asker.userId });
    const { items } = await house.app.get(EnquiryLists).ofTender(by.officer, tenderId, {}, { limit: 10 });
    expect(items).toMatchObject([{ id: first.id, question: answer.publishedQuestion }]);
    expect(items[0]).not.toHaveProperty('originalQuestion');
    await expect(house.app.get(Enquiries).get(ANONYMOUS, tenderId, open.id)).rejects.toMatchObject({
      kind: 'not-found',
    });
    const left: unknown = await house.dataSource.query('SELECT * FROM enquiry, enquiry_letter');
    expect(left).toEqual([]);
    const rows = await house.dataSource.query<object[]>('SELECT asked_by, question FROM enquiry');
    expect(rows).toEqual([{ asked_by: null, question: answer.publishedQuestion }]);
  });

  it('take the words of an answer down, whose place and instant stay', async () => {
    const enquiries = house.app.get(Enquiries);
    const { tender } = await aPublishedTender(house.app, { by });
    const open = await anEnquiry(house.app, await anAskingVendor(house.app), tender.id);
    const naming = { text: 'Nej, det kan Hemmelig Hjælp ikke.' };
    const first = await enquiries.answer(by.officer, tender.id, open.id, naming, etagOf(open));
    const corrected = await enquiries.answer(by.officer, tender.id, open.id, { text: 'Nej.' }, etagOf(first));
    const [, withheld] = corrected.answers;
    const answered = withheld?.answeredAt.toISOString() ?? '';
    await run('withhold-answer', { enquiry: open.id, answered });

    const read = await enquiries.get(ANONYMOUS, tender.id, open.id);
    const text = 'Svaret er taget ned. / This answer was taken down.';
    expect(read.answers).toEqual([corrected.answers[0], { ...withheld, text }]);
    expect(read.version).toBe(corrected.version + 1);
    const { items } = await house.app.get(AuditTrail).list(by.officer, { resourceId: open.id }, { limit: 1 });
    expect(items).toMatchObject([
      { action: 'enquiry.withhold', part: 'system', via: 'command', after: { version: read.version } },
    ]);
    const operator = await anOperator(house.app);
    const chain = house.app.get(AuditChain);
    await chain.link();
    expect(await chain.verify(operator)).toMatchObject({ intact: true, waiting: 0 });

    await expect(house.dataSource.query('UPDATE enquiry_answer SET text = text')).rejects.toThrow(
      'corrected by another one',
    );
    const elsewhere = { enquiry: open.id, answered: open.askedAt.toISOString() };
    await expect(run('withhold-answer', elsewhere)).rejects.toThrow('query returned no rows');
  });
});
