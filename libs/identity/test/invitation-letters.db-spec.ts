import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRun } from '../../platform/test/a-run.js';
import { openTroubledServer, type TroubledServer } from '../../digests/test/smtp-server.js';
import { InvitationLetters, Invitations } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aVendor } from './identity.builders.js';

const EMAIL = 'ada@example.dk';

describe('the letter of an invitation', () => {
  let server: TroubledServer;
  let house: IdentityApp;
  let invitationId: string;

  beforeAll(async () => {
    server = await openTroubledServer();
    house = await openIdentity({ mail: { url: server.url, from: 'Medspil <no-reply@medspil.example>' } });
    const { organisation, owner } = await aVendor(house.app);
    const request = { email: EMAIL, role: 'member', language: 'da' } as const;
    ({ id: invitationId } = await house.app
      .get(Invitations)
      .create(owner, 'vendor', organisation.id, request));
  });
  afterAll(async () => {
    await house.stop();
    await server.stop();
  });

  /** @returns whether the job was finished */
  const send = async (): Promise<boolean> => {
    let finished = false;
    const finish = () => {
      finished = true;
      return Promise.resolve();
    };
    await house.app.get(InvitationLetters).send(invitationId, aRun({ finish }));
    return finished;
  };

  it('that the mail server may take later fails, without a word of whom it is to', async () => {
    server.trouble('RCPT', `451 4.7.1 <${EMAIL}>: greylisted`);
    await expect(send()).rejects.toEqual(new Error('The mail server did not take the letter.'));
  });

  it('that the mail server will never take is done with', async () => {
    server.trouble('RCPT', `550 5.1.1 <${EMAIL}>: no such user`);
    expect(await send()).toBe(true);
    expect(server.contents).toEqual([]);
  });
});
