import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOfficer, aPublishedTender, moveDeadline } from '../../tenders/test/tender.builders.js';
import { Preferences } from '../src/index.js';
import { aSubscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

describe('the digest of an officer', () => {
  let week: Week;

  beforeAll(async () => {
    week = await openWeek();
  });

  afterAll(() => week.stop());

  it('tells officers how many responded, once, and of fresh matches while a tender is open', async () => {
    const { officer } = await anOfficer(week.app);
    const own = { officer, buyerId: officer.memberships[0]?.organisationId ?? '' };
    await week.app.get(Preferences).put(officer, { frequency: 'weekly' }, '"0"');
    const { tender: open } = await aPublishedTender(week.app, { by: own, title: 'Det åbne udbud' });
    const { tender: closed } = await aPublishedTender(week.app, { by: own, title: 'Det lukkede udbud' });
    await aSubscriber(week.app);
    await week.match();
    await moveDeadline(week.app, closed.id);
    await week.dataSource.query(
      `INSERT INTO response (id, tender_id, vendor_id, status, version, sealed, created_at, created_by, updated_at, submitted_at, submitted_by)
       SELECT gen_random_uuid(), t.id, gen_random_uuid(), 'submitted', 2, decode('00', 'hex'), now(), $3, now(), now(), $3
       FROM unnest($1::uuid[]) AS t(id), generate_series(1, $2)`,
      [[open.id, closed.id], 2, officer.userId],
    );
    await week.runOnce();
    const [mail] = await week.inbox.received(officer.email, 1);
    expect(mail?.subject).toContain('2 tilbud på Det lukkede udbud');
    expect(mail?.text).toMatch(/NYE MULIGE LEVERANDØRER[^]*Det åbne udbud\n\d+ ny/);
    expect(mail?.text.match(/2 tilbud/g)).toHaveLength(1);
    await week.aWeekPasses();
    await week.runOnce();
    expect(await week.ledgerOf(officer.userId)).toHaveLength(1);
  });
});
