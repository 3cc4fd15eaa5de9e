import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Postbox } from '#platform';
import { openTroubledServer, type TroubledServer } from '../../digests/test/smtp-server.js';
import { openProcess, type TestProcess } from './test-process.js';

const letter = { to: 'ada@example.dk', subject: 'Hej', text: 'Hej', html: '<p>Hej</p>' };

describe('Postbox', () => {
  let server: TroubledServer;
  let house: TestProcess;

  beforeAll(async () => {
    server = await openTroubledServer();
    const mail = { url: server.url, from: 'Medspil <no-reply@medspil.example>' };
    house = await openProcess({ settings: { mail } });
  });
  beforeEach(() => {
    server.forget();
  });
  afterAll(async () => {
    await house.stop();
    await server.stop();
  });

  it('says that the server took a letter', async () => {
    expect(await house.app.get(Postbox).post(letter)).toBe(true);
    expect(server.contents).toHaveLength(1);
  });

  it('is done with a letter that the server will never take', async () => {
    server.trouble('RCPT', '550 5.1.1 <ada@example.dk>: no such user');
    expect(await house.app.get(Postbox).post(letter)).toBe(false);
  });

  it('is done with content that the server will never take, and not with what may be about us as a sender', async () => {
    server.trouble('CONTENT', '552 5.3.4 message size exceeds fixed limit');
    expect(await house.app.get(Postbox).post(letter)).toBe(false);
    server.trouble('CONTENT', '550 5.7.60 Client does not have permissions to send as this sender');
    await expect(house.app.get(Postbox).post(letter)).rejects.toThrow('did not take');
    expect(await house.app.get(Postbox).post(letter)).toBe(true);
  });

  it('fails, without the words of the server, where that may take the letter later', async () => {
    server.trouble('RCPT', '451 4.7.1 <ada@example.dk>: greylisted');
    await expect(house.app.get(Postbox).post(letter)).rejects.toThrow(
      /^The mail server did not take the letter\.$/,
    );
    expect(await house.app.get(Postbox).post(letter)).toBe(true);
  });
});
