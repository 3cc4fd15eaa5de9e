import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#identity';
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

  const run = async (name: string, variable: string, value: string) => {
    const text = await readFile(new URL(`../../../docs/sql/${name}.sql`, import.meta.url), 'utf8');
    const sql = text.replace(`:'${variable}'`, `'${value}'`);
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

    const exportOf = async (userId: string) => JSON.stringify(await run('export-person', 'person', userId));
    expect(await exportOf(asking.asker.userId)).toContain(question);
    expect(await exportOf(by.officer.userId)).toContain(answer.text);
    expect(await exportOf(by.officer.userId)).not.toContain(question);

    await run('erase-vendor', 'vendor', asking.vendorId);
    await run('erase-person', 'person', asking.asker.userId);
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
});
