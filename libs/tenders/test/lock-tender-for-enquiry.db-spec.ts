import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { lockTenderForEnquiry, type EnquiryAct } from '../src/persistence/lock-tender-for-enquiry.js';
import { aPublishedTender } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('the lock of a tender for an enquiry', () => {
  let house: TendersApp;
  let tenderId: string;

  beforeAll(async () => {
    house = await openTenders();
    tenderId = (await aPublishedTender(house.app)).tender.id;
  });
  afterAll(() => house.stop());

  const run = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
    house.app.get(Transactions).run(work);
  /** What comes of a second act while the first one is under way, which ends only after it. */
  const meanwhile = (first: EnquiryAct, second: EnquiryAct) =>
    run(async (tx) => {
      await lockTenderForEnquiry(tx, tenderId, first);
      return run(async (other) => {
        await other.query(`SET LOCAL lock_timeout = '50ms'`);
        return lockTenderForEnquiry(other, tenderId, second);
      });
    });

  it.each([
    ['ask', 'ask'],
    ['ask', 'answer'],
    ['answer', 'ask'],
    ['answer', 'answer'],
  ] as const)(
    'lets nobody %s and %s at once, so that the earlier instant is seen first',
    async (first, second) => {
      await expect(meanwhile(first, second)).rejects.toThrow('lock timeout');
    },
  );

  it('lets questions be withdrawn side by side', async () => {
    await expect(meanwhile('withdraw', 'withdraw')).resolves.toBeDefined();
  });

  it('lets in what only refers to the tender', async () => {
    await run(async (tx) => {
      await lockTenderForEnquiry(tx, tenderId, 'ask');
      await run(async (other) => {
        await other.query(`SET LOCAL lock_timeout = '50ms'`);
        await other.query('SELECT FROM tender WHERE id = $1 FOR KEY SHARE', [tenderId]);
      });
    });
  });
});
