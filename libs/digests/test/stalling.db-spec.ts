import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anOfficer, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { DigestSender } from '../src/index.js';
import { aMarket, aSubscriber, aWrittenDigest } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { CLOSE, openTroubledServer, STALL, type TroubledServer } from './smtp-server.js';

const dkim = {
  domain: 'medspil.example',
  selector: 'test',
  privateKey: generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
};

/** A mail has arrived at the earliest when the dot that ends its content has. */
const STEPS = [
  ['at the greeting', 'CONNECT', 'rendered'],
  ['after EHLO', 'EHLO', 'rendered'],
  ['after MAIL', 'MAIL', 'rendered'],
  ['after RCPT', 'RCPT', 'rendered'],
  ['after DATA', 'DATA', 'rendered'],
  ['after the dot', 'CONTENT', 'uncertain'],
] as const;

describe.each([
  ['unsigned', {}],
  ['signed', { dkim }],
])('a digest (%s) and an SMTP server that takes the connection and falls silent', (_, signing) => {
  let server: TroubledServer;
  let digests: DigestsApp;
  let sender: DigestSender;
  let userId: string;
  let digestId: string;

  const row = async () => (await digests.ledgerOf(userId))[0];

  beforeAll(async () => {
    server = await openTroubledServer();
    const mail = { url: server.url, from: 'no-reply@medspil.example', timeoutSeconds: 1, ...signing };
    digests = await openDigests({ mail });
    sender = digests.app.get(DigestSender);
    await aMarket(digests.app);
    await aPublishedTender(digests.app, { by: await anOfficer(digests.app) });
    userId = (await aSubscriber(digests.app)).person.userId;
    await digests.match();
  });

  afterAll(async () => {
    await digests.stop();
    await server.stop();
  });

  beforeEach(async () => {
    digestId = await aWrittenDigest(digests, userId);
  });

  afterEach(async () => {
    await digests.dataSource.query('DELETE FROM digest');
    server.forget();
  });

  describe.each([
    ['silent', STALL],
    ['closed', CLOSE],
  ])('%s', (_name, trouble) => {
    it.each(STEPS)('%s', async (_step, step, state) => {
      // The pool tries a connection that never greeted a few times by itself.
      server.trouble(step, trouble, step === 'CONTENT' ? 1 : 10);
      await sender.send(digestId);
      expect(await row()).toMatchObject({ state, attempts: 1 });
      const again = [{ job: 'digest-send', payload: { digestId }, inSeconds: 15 }];
      expect(await digests.jobs()).toEqual(state === 'uncertain' ? [] : again);
      const here = server.contents.length;
      expect(here).toBe(state === 'uncertain' ? 1 : 0);
      server.forget();
      await sender.send(digestId);
      expect(await row()).toMatchObject({ state: state === 'uncertain' ? 'uncertain' : 'sent' });
      expect(server.contents).toHaveLength(state === 'uncertain' ? 0 : 1);
    });
  });
});
