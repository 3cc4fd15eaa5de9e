import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditTrail } from '#identity';
import { newId } from '#platform';
import { Tenders } from '#tenders';
import { anOperator } from '../../identity/test/identity.builders.js';
import { Matches, MatchMarks, Rematch, type MatchMark } from '../src/index.js';
import { aRun, openMarket, type Market } from './market.js';

const PAGE = { limit: 20 };

describe('what a vendor says of a lot', () => {
  let market: Market;
  let marks: MatchMarks;
  let vendorId: string;
  let buyerId: string;
  let lotId: string;
  let tenderId: string;

  const member = () => market.memberOf(vendorId, 'vendor');
  const listed = async (mark?: MatchMark) => {
    const { items } = await market.app
      .get(Matches)
      .ofVendor(member(), vendorId, { kind: 'match', mark }, PAGE);
    return items.map((item) => [item.lotId, item.mark]);
  };

  beforeAll(async () => {
    market = await openMarket();
    marks = market.app.get(MatchMarks);
    buyerId = await market.aBuyer();
    await market.aVendor({ capabilities: [{ cpv: ['90910000'], text: 'Rengøring' }] });
  });

  afterAll(() => market.close());

  beforeEach(async () => {
    vendorId = await market.aVendor();
    const posted = await market.aPublishedTender(buyerId);
    lotId = posted.lotId;
    tenderId = posted.tender.id;
    await market.dataSource.query('DELETE FROM match');
    await market.app.get(Rematch).tender(tenderId, aRun());
  });

  it('keeps a dismissed lot out of the list until it is asked for or taken back', async () => {
    await marks.set(member(), vendorId, lotId, 'dismissed');
    expect(await listed()).toEqual([]);
    expect(await listed('dismissed')).toEqual([[lotId, 'dismissed']]);
    await marks.clear(member(), vendorId, lotId, 'dismissed');
    expect(await listed()).toEqual([[lotId, undefined]]);
  });

  it('lets no new matching bring a dismissed lot back', async () => {
    await marks.set(member(), vendorId, lotId, 'dismissed');
    await market.changeVendor(vendorId, { headcount: 40 });
    await market.app.get(Rematch).vendor(vendorId, aRun());
    expect((await listed()).map(([id]) => id)).not.toContain(lotId);
    expect(await listed('dismissed')).toEqual([[lotId, 'dismissed']]);
  });

  it('shows what is saved, also alone', async () => {
    await marks.set(member(), vendorId, lotId, 'saved');
    expect(await listed()).toEqual([[lotId, 'saved']]);
    expect(await listed('saved')).toEqual([[lotId, 'saved']]);
    expect(await listed('dismissed')).toEqual([]);
  });

  it('keeps one mark: the later one, and the first instant where it is said twice', async () => {
    const first = await marks.set(member(), vendorId, lotId, 'dismissed');
    expect(await marks.set(member(), vendorId, lotId, 'dismissed')).toEqual(first);
    const saved = await marks.set(member(), vendorId, lotId, 'saved');
    expect(saved.markedAt.getTime()).toBeGreaterThan(first.markedAt.getTime());
    await marks.clear(member(), vendorId, lotId, 'dismissed');
    expect(await listed('saved')).toHaveLength(1);
  });

  it('is the vendor’s own: another one still sees the lot', async () => {
    const other = await market.aVendor();
    await market.app.get(Rematch).vendor(other, aRun());
    await marks.set(member(), vendorId, lotId, 'dismissed');
    const { items } = await market.app
      .get(Matches)
      .ofVendor(market.memberOf(other, 'vendor'), other, { kind: 'match' }, PAGE);
    expect(items.map((item) => item.lotId)).toContain(lotId);
    await expect(marks.set(market.memberOf(other, 'vendor'), vendorId, lotId, 'saved')).rejects.toMatchObject(
      { kind: 'not-found' },
    );
  });

  it('is written down where it changes something, for the vendor alone until the tender is opened', async () => {
    const person = member();
    await marks.set(person, vendorId, lotId, 'saved');
    await marks.set(person, vendorId, lotId, 'saved');
    await marks.set(person, vendorId, lotId, 'dismissed');
    await marks.clear(person, vendorId, lotId, 'saved');
    await marks.clear(person, vendorId, lotId, 'dismissed');
    const asked = { action: 'vendor-matches.mark', resourceId: lotId };
    const { items } = await market.app.get(AuditTrail).list(person, asked, PAGE);
    expect(items.map(({ actorId, before, after }) => [actorId, before?.mark, after?.mark])).toEqual([
      [person.userId, 'dismissed', null],
      [person.userId, 'saved', 'dismissed'],
      [person.userId, null, 'saved'],
    ]);
    const operator = await anOperator(market.app);
    expect((await market.app.get(AuditTrail).list(operator, asked, PAGE)).items).toEqual([]);
  });

  it('can be said of a lot that has closed, and of none that is not published', async () => {
    await market.dataSource.query(`UPDATE tender SET submission_deadline = clock_timestamp() WHERE id = $1`, [
      tenderId,
    ]);
    expect(await marks.set(member(), vendorId, lotId, 'dismissed')).toMatchObject({ mark: 'dismissed' });
    await expect(marks.set(member(), vendorId, newId(), 'saved')).rejects.toMatchObject({
      kind: 'not-found',
    });
    const { lots } = await market.app.get(Tenders).create(market.memberOf(buyerId, 'buyer'), {
      buyerId,
      title: 'Kladde',
      description: '',
      language: 'da',
      procedure: 'light-regime',
      lots: [
        {
          title: 'Kladde',
          description: '',
          additionalCpv: [],
          areas: [],
          beneficiaries: [],
          requirements: [],
        },
      ],
    });
    await expect(marks.set(member(), vendorId, lots[0]?.id ?? '', 'saved')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
