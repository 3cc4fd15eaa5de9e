import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Advice, EngineHost } from '#matching';
import { JobQueues, newId } from '#platform';
import { openMarket, type Market } from './market.js';

const CERTIFICATE = {
  kind: 'certification',
  mandatory: true,
  ask: { scheme: 'iso-9001', orEquivalent: true },
};
const HELD = { scheme: 'iso-9001', validFrom: '2024-01-01', validThrough: '2099-12-31' };

describe('Advice', () => {
  let market: Market;
  let buyerId: string;
  let own: string;

  const adviceOf = async (vendorId: string) => {
    const { result } = await market.app.get(Advice).forVendor(market.memberOf(vendorId, 'vendor'), vendorId);
    return result;
  };
  const aLot = async () => (await market.aPublishedTender(buyerId, [CERTIFICATE])).lotId;
  const change = (lotId: string, set: string) =>
    market.dataSource.query(`UPDATE tender SET ${set} WHERE id = (SELECT tender_id FROM lot WHERE id = $1)`, [
      lotId,
    ]);

  beforeEach(async () => {
    market = await openMarket();
    buyerId = await market.aBuyer();
    await market.app.get(JobQueues).get('matching').waitUntilReady();
    market.app.get(EngineHost).start();
    own = await market.aVendor();
  });
  afterEach(() => market.close());

  it('counts the lots of the last 90 days, those that closed meanwhile too, and no others', async () => {
    const [open, closed] = [await aLot(), await aLot()];
    const [called, old, oldAndClosed] = [await aLot(), await aLot(), await aLot()];
    expect((await adviceOf(own)).lots).toBe(5);
    const ended = `submission_deadline = clock_timestamp() - interval '1 hour'`;
    await change(closed, `status = 'closed', ${ended}`);
    await change(
      called,
      `status = 'cancelled', cancelled_at = clock_timestamp(), cancellation_reason = 'Bortfaldet'`,
    );
    await change(old, `published_at = clock_timestamp() - interval '91 days'`);
    await change(
      oldAndClosed,
      `status = 'closed', ${ended}, published_at = clock_timestamp() - interval '91 days'`,
    );
    const followed = await adviceOf(own);
    const examples = followed.additions.find(({ fact }) => fact === 'certificate')?.examples;
    expect(followed).toMatchObject({ lots: 2, relevantLots: 2, complete: true });
    expect(new Map(examples?.map((one) => [one.lotId, one.open]))).toEqual(
      new Map([
        [open, true],
        [closed, false],
      ]),
    );
    const afresh = await market.aProcess();
    await afresh.get(JobQueues).get('matching').waitUntilReady();
    afresh.get(EngineHost).start();
    const { result } = await afresh.get(Advice).forVendor(market.memberOf(own, 'vendor'), own);
    await afresh.close();
    expect(result).toEqual(followed);
  });

  it('says what would open lots, with score before and after, and what is asked for', async () => {
    const lotId = await aLot();
    const silent = await market.aVendor({ complete: [] });
    expect(await adviceOf(silent)).toMatchObject({
      unclear: 1,
      additions: expect.arrayContaining([
        expect.objectContaining({
          fact: 'certificate',
          advice: {
            da: 'Tilføj ISO 9001, hvis I har et certifikat, der gælder ved fristen; ellers kan det betale sig at overveje det.',
            en: expect.stringMatching(/^Add ISO 9001/),
          },
          lots: 1,
          becomeEligible: 1,
          examples: [
            expect.objectContaining({
              lotId,
              lotTitle: 'Besøgsvenner mod ensomhed',
              buyerName: 'Aarhus Kommune',
              before: expect.objectContaining({ eligibility: 'unclear' }),
              after: expect.objectContaining({ eligibility: 'eligible' }),
            }),
          ],
        }),
      ]),
      asked: [
        {
          kind: 'certification',
          section: 'certificates',
          lots: 1,
          open: 1,
          mandatory: 1,
          says: {
            da: 'Certifikat: 1 af 1 relevante opslag spørger til noget, som profilen ikke siger; i 1 af dem er det et ufravigeligt krav.',
          },
        },
      ],
    });
    expect((await adviceOf(own)).asked).toEqual([]);
  });

  it('names a partner by its public profile, to vendors open to teams alone', async () => {
    await aLot();
    const partner = await market.aVendor({ certificates: [HELD] });
    const { partners } = await adviceOf(own);
    expect(partners).toMatchObject([{ vendor: { vendorId: partner, name: 'Nabolyst' }, becomeEligible: 1 }]);
    expect(Object.keys(partners[0]?.vendor ?? {}).sort()).toEqual(['kind', 'name', 'sizeClass', 'vendorId']);
    await market.changeVendor(own, { openToTeams: false });
    expect(await adviceOf(own)).toMatchObject({ openToTeams: false, partners: [] });
  });

  it('is for members of the vendor, and has nothing to say to one without profile', async () => {
    const other = market.memberOf(await market.aVendor(), 'vendor');
    await expect(market.app.get(Advice).forVendor(other, own)).rejects.toMatchObject({ kind: 'not-found' });
    const bare = newId();
    await market.dataSource.query(
      `INSERT INTO organisation (id, kind, name, country) VALUES ($1, 'vendor', 'Ny forening', 'DK')`,
      [bare],
    );
    expect(await adviceOf(bare)).toMatchObject({ lots: 0, additions: [], asked: [], complete: true });
  });
});
