import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobRun } from '#platform';
import { openTroubledServer, type TroubledServer } from '../../digests/test/smtp-server.js';
import { aRun } from '../../platform/test/a-run.js';
import { Enquiries, EnquiryLetters } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf } from './enquiry.builders.js';
import { anOfficer, aPublishedTender } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('letters about enquiries that the mail server does not take', () => {
  let server: TroubledServer;
  let house: TendersApp;

  beforeAll(async () => {
    server = await openTroubledServer();
    house = await openTenders({ mail: { url: server.url, from: 'Medspil <no-reply@medspil.example>' } });
  });
  beforeEach(() => {
    server.forget();
  });
  afterAll(async () => {
    await house.stop();
    await server.stop();
  });

  /** A letter that waits to be sent, and to whom. */
  interface Waiting {
    readonly email: string;
    readonly send: (run: JobRun) => Promise<void>;
  }

  async function anOpenEnquiry() {
    const by = await anOfficer(house.app);
    const { tender } = await aPublishedTender(house.app, { by });
    const asking = await anAskingVendor(house.app);
    return { by, asking, open: await anEnquiry(house.app, asking, tender.id) };
  }

  async function toAnOfficer(): Promise<Waiting> {
    const { by, open } = await anOpenEnquiry();
    const { userId, email } = by.officer;
    return { email, send: (run) => house.app.get(EnquiryLetters).sendWaiting(open.tenderId, userId, run) };
  }

  async function toWhoAsked(): Promise<Waiting> {
    const { by, asking, open } = await anOpenEnquiry();
    await house.app.get(Enquiries).answer(by.officer, open.tenderId, open.id, { text: 'Ja.' }, etagOf(open));
    const [letter] = await house.dataSource.query<{ id: string }[]>(
      'SELECT id FROM enquiry_letter WHERE enquiry_id = $1',
      [open.id],
    );
    const letterId = letter?.id ?? '';
    const send: Waiting['send'] = (run) => house.app.get(EnquiryLetters).sendAnswered(letterId, run);
    return { email: asking.asker.email, send };
  }

  /** An execution that counts how often it was finished. */
  function counted() {
    let finished = 0;
    const run = aRun({
      finish: () => {
        finished++;
        return Promise.resolve();
      },
    });
    return { run, finished: () => finished };
  }

  describe.each([
    ['to an officer', toAnOfficer],
    ['to who asked', toWhoAsked],
  ])('%s', (_, aLetter) => {
    it('are tried again where it may take them later, and the error does not say who they are to', async () => {
      const { email, send } = await aLetter();
      const { run, finished } = counted();
      server.trouble('RCPT', `451 4.7.1 <${email}>: greylisted`);
      await expect(send(run)).rejects.toThrow(/^The mail server did not take the letter\.$/);
      expect(finished()).toBe(0);
      await send(run);
      expect(server.contents.map(({ to }) => to)).toEqual([email]);
      expect(finished()).toBe(1);
    });

    it('are done with where it never will', async () => {
      const { email, send } = await aLetter();
      const { run, finished } = counted();
      server.trouble('RCPT', `550 5.1.1 <${email}>: Recipient address rejected: User unknown`);
      await send(run);
      expect(finished()).toBe(1);
    });
  });
});
