import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditTrail } from '#identity';
import { Matches } from '#matching';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import { aLot, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { AddressConfirmations, DigestArchive, DigestLinks, SuppressedAddresses } from '../src/index.js';
import { aSubscriber, type Subscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

describe('what people do with a digest', () => {
  let week: Week;
  let ada: Subscriber;
  let links: DigestLinks;
  let archive: DigestArchive;

  const tokens = (text = '') => [...text.matchAll(/digest-links\/([\w-]+)/g)].map(([, token]) => token ?? '');
  const listed = async (mark?: 'saved' | 'dismissed') =>
    (await week.app.get(Matches).ofVendor(ada.person, ada.vendorId, { kind: 'match', mark }, { limit: 5 }))
      .items.length;

  beforeAll(async () => {
    week = await openWeek();
    links = week.app.get(DigestLinks);
    archive = week.app.get(DigestArchive);
  });

  afterAll(() => week.stop());

  beforeEach(async () => {
    await week.forget();
    ada = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Fællesspisning' })] });
    await week.match();
  });

  it('changes nothing by looking, and saves or dismisses by the button, again and again', async () => {
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const [save = '', dismiss = '', why = ''] = tokens(mail?.text);
    expect(await links.look(save)).toMatchObject({
      action: 'saved',
      lotTitle: 'Fællesspisning',
      done: false,
    });
    expect(await links.look(dismiss)).toMatchObject({ action: 'dismissed', done: false });
    expect(await links.look(why)).toMatchObject({
      why: { eligibility: 'eligible', score: expect.any(Number) },
    });
    expect(await listed('saved')).toBe(0);
    for (let time = 0; time < 2; time++) expect(await links.act(save)).toMatchObject({ done: true });
    expect(await listed('saved')).toBe(1);
    for (let time = 0; time < 2; time++) expect(await links.act(dismiss)).toMatchObject({ done: true });
    expect(await listed()).toBe(0);
    await week.aWeekPasses();
    await week.dataSource.query('UPDATE match SET score = least(100, score + 20)');
    await week.runOnce();
    expect(await week.ledgerOf(ada.person.userId)).toHaveLength(1);
  });

  it('leads nowhere for who left the vendor, and by a link that was changed', async () => {
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const [save = ''] = tokens(mail?.text);
    expect(await links.act(`${save.slice(0, -1)}${save.endsWith('A') ? 'B' : 'A'}`)).toBeUndefined();
    await week.dataSource.query('DELETE FROM membership WHERE user_id = $1', [ada.person.userId]);
    expect(await links.look(save)).toBeUndefined();
    expect(await links.act(save)).toBeUndefined();
  });

  it('previews the next one without telling, and keeps the ones that were sent as they were', async () => {
    const preview = await archive.preview(ada.person);
    expect(preview.subject).toContain('Fællesspisning');
    expect(preview.dueAt?.getTime()).toBeGreaterThan(Date.now());
    expect(await week.ledgerOf(ada.person.userId)).toEqual([]);
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const { items } = await archive.list(ada.person, { limit: 20 });
    expect(items).toMatchObject([
      { state: 'sent', subject: mail?.subject, told: 1, messageId: mail?.messageId },
    ]);
    const read = await archive.get(ada.person, items[0]?.id ?? '');
    const keyless = mail?.text.replace(/(digest-links|unsubscribe)\/[\w-]+/g, '$1/only-in-the-mail');
    expect(read.content?.text.trim()).toBe(keyless?.trim());
    expect(read.items).toMatchObject([{ kind: 'match', vendorId: ada.vendorId }]);
    await expect(archive.preview(ada.person)).rejects.toMatchObject({ code: 'digest-empty' });
    const other = await aSubscriber(week.app);
    await expect(archive.get(other.person, items[0]?.id ?? '')).rejects.toMatchObject({
      code: 'digest-unknown',
    });
    await expect(archive.get(ada.person, newId())).rejects.toMatchObject({ code: 'digest-unknown' });
  });

  it('shows no key of the mail to who reads it again, and keeps none', async () => {
    const before = await archive.preview(ada.person);
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const [, unsubscribe = ''] = /unsubscribe\/([\w-]+)/.exec(mail?.text ?? '') ?? [];
    const keys = [...tokens(mail?.text), ...tokens(mail?.html), unsubscribe];
    expect(keys).toHaveLength(7);
    const { items } = await archive.list(ada.person, { limit: 20 });
    const { content } = await archive.get(ada.person, items[0]?.id ?? '');
    const stored = await week.dataSource.query<{ text: string; html: Buffer }[]>(
      'SELECT text, html FROM digest_content',
    );
    const shown = [before.text, before.html, content?.text, content?.html];
    for (const text of [
      ...shown,
      ...stored.flatMap(({ text, html }) => [text, gunzipSync(html).toString()]),
    ]) {
      expect(text).toContain('Fællesspisning');
      for (const key of keys) expect(text).not.toContain(key);
    }
    for (const text of shown) {
      expect(new Set(tokens(text))).toEqual(new Set(['only-in-the-mail']));
      expect(await links.act('only-in-the-mail')).toBeUndefined();
    }
    const handedOver = [items[0]?.subject ?? '', mail?.text ?? '', mail?.html ?? ''];
    expect(items[0]?.contentSha256).toBe(createHash('sha256').update(handedOver.join('\0')).digest('hex'));
  });

  it('shows none in the export of what is kept about a person either, nor one that a former release stored', async () => {
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const [key = ''] = tokens(mail?.text);
    await week.dataSource.query('UPDATE digest_content SET text = text || $1', [`\n/digest-links/${key}\n`]);
    const script = await readFile(new URL('../../../docs/sql/export-person.sql', import.meta.url), 'utf8');
    const [row] = await week.dataSource.query<{ jsonb_pretty: string }[]>(
      script.replace(`:'person'`, `'${ada.person.userId}'`),
    );
    const told = JSON.parse(row?.jsonb_pretty ?? '') as { digests: { text: string }[] };
    const { items } = await archive.list(ada.person, { limit: 20 });
    const { content } = await archive.get(ada.person, items[0]?.id ?? '');
    expect(content?.text).toMatch(/digest-links\/only-in-the-mail\s*$/);
    expect(told.digests.map(({ text }) => text)).toEqual([content?.text]);
  });

  it('stands in the audit trail as done by the letter', async () => {
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    await links.act(tokens(mail?.text)[0] ?? '');
    const { items } = await week.app
      .get(AuditTrail)
      .list(ada.person, { organisationId: ada.vendorId }, { limit: 1 });
    expect(items).toMatchObject([{ via: 'letter', actorId: ada.person.userId }]);
  });

  it('lets the holder of a refused address confirm it anew, by a mail to it', async () => {
    const confirmations = week.app.get(AddressConfirmations);
    await expect(confirmations.ask(ada.person)).rejects.toMatchObject({ code: 'address-not-suppressed' });
    await week.dataSource.query(`INSERT INTO suppressed_address VALUES ($1, '550 no such mailbox', now())`, [
      ada.person.email,
    ]);
    const listed = week.app.get(SuppressedAddresses);
    const { items } = await listed.list(await anOperator(week.app), { limit: 20 });
    expect(items).toMatchObject([{ address: ada.person.email, reason: '550 no such mailbox' }]);
    await expect(listed.list(ada.person, { limit: 20 })).rejects.toMatchObject({ kind: 'forbidden' });
    await confirmations.ask(ada.person);
    await expect(confirmations.ask(ada.person)).rejects.toMatchObject({ code: 'confirmation-asked-lately' });
    await confirmations.send(ada.person.userId);
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const token = /address-confirmation\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(await confirmations.look(token)).toBe('da');
    await week.runOnce();
    expect(await week.ledgerOf(ada.person.userId)).toEqual([]);
    expect(await confirmations.confirm(token)).toBe('da');
    await week.runOnce();
    expect(await week.ledgerOf(ada.person.userId)).toMatchObject([{ state: 'sent' }]);
    await week.dataSource.query(`INSERT INTO suppressed_address VALUES ($1, '550 again', now())`, [
      ada.person.email,
    ]);
    await confirmations.confirm(token);
    expect((await listed.list(await anOperator(week.app), { limit: 20 })).items).toHaveLength(1);
  });
});
