import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedTender, anOfficer } from '../../tenders/test/tender.builders.js';
import { DigestSender } from '../src/index.js';
import { aMarket, aSubscriber, aWrittenDigest } from './digest.builders.js';
import { openDigests, type DigestsApp } from './digests.app.js';
import { openTroubledServer, type TroubledServer } from './smtp-server.js';
import { verifyDkim } from './verify-dkim.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('a digest of a house that signs its mail', () => {
  let server: TroubledServer;
  let digests: DigestsApp;

  beforeAll(async () => {
    server = await openTroubledServer();
    digests = await openDigests({
      mail: {
        url: server.url,
        from: 'Medspil <no-reply@medspil.example>',
        dkim: {
          domain: 'medspil.example',
          selector: 'test',
          privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        },
      },
    });
  });

  afterAll(async () => {
    await digests.stop();
    await server.stop();
  });

  it('carries a signature that holds, over both headers of one-click unsubscribing', async () => {
    const { app } = digests;
    await aMarket(app);
    await aPublishedTender(app, { by: await anOfficer(app) });
    const { person } = await aSubscriber(app);
    await digests.match();
    await app.get(DigestSender).send(await aWrittenDigest(digests, person.userId));
    const [mail] = server.contents;
    const source = mail?.source ?? '';
    expect(verifyDkim(source, publicKey)).toEqual(
      expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    );
    expect(verifyDkim(source.replace('/unsubscribe/', '/unsubscribe/x'), publicKey)).toBeUndefined();
    expect(verifyDkim(source.replace(/\r\n\r\n/, '\r\n\r\nx'), publicKey)).toBeUndefined();
  });
});
