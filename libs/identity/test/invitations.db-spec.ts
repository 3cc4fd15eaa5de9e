import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import { DataSource } from 'typeorm';
import { aRun } from '../../platform/test/a-run.js';
import {
  Accounts,
  AuditTrail,
  InvitationAnswers,
  InvitationLetters,
  Invitations,
  Members,
  type InvitationRequest,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import {
  aBuyer,
  aMember,
  anOperator,
  aPerson,
  asOfNow,
  aVendor,
  tokenOf,
  type Founded,
} from './identity.builders.js';
import { openTestInbox, type TestInbox } from './inbox.js';

const PASSWORD = 'en god lang adgangskode';
let addresses = 0;
const anAddress = () => `invited-${++addresses}@example.dk`;

describe('invitations', () => {
  let identity: IdentityApp;
  let inbox: TestInbox;
  let invitations: Invitations;
  let answers: InvitationAnswers;

  const invite = ({ organisation, owner }: Founded, request: Partial<InvitationRequest> = {}) =>
    invitations.create(owner, organisation.kind === 'buyer' ? 'buyer' : 'vendor', organisation.id, {
      email: anAddress(),
      role: organisation.kind === 'buyer' ? 'officer' : 'member',
      language: 'da',
      ...request,
    });
  const inviteFor = async (founded: Founded, request: Partial<InvitationRequest> = {}) => {
    const invitation = await invite(founded, request);
    return { ...invitation, token: await tokenOf(identity.app, invitation.id) };
  };
  const run = aRun();
  const sql = (text: string, ...values: unknown[]) =>
    identity.app.get(DataSource).query<object[]>(text, values);

  beforeAll(async () => {
    inbox = await openTestInbox();
    identity = await openIdentity({ mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' } });
    invitations = identity.app.get(Invitations);
    answers = identity.app.get(InvitationAnswers);
  });

  afterAll(async () => {
    await identity.stop();
    await inbox.stop();
  });

  it.each([
    ['da', 'Du er inviteret til', 'udbudsansvarlig'],
    ['en', 'You are invited to', 'procurement officer'],
  ] as const)('are letters in %s, with a link that holds the token', async (language, subject, role) => {
    const { id, email, token } = await inviteFor(await aBuyer(identity.app), { language });
    const asked = await sql(
      `SELECT 1 FROM outbox WHERE job = 'invitation-issued' AND payload->>'invitationId' = $1`,
      id,
    );
    expect(asked).toHaveLength(1);
    await identity.app.get(InvitationLetters).send(id, run);
    const letter = await inbox.next(email);
    expect(letter.subject).toContain(subject);
    expect(letter.text).toContain(role);
    expect(letter.text).toContain(`/account/invitation?token=${token}&lang=${language}`);
    const [row] = await sql('SELECT * FROM invitation WHERE id = $1', id);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('make a member of somebody who had no account when the letter was written', async () => {
    const vendor = await aVendor(identity.app);
    const { email, token } = await inviteFor(vendor, { email: 'NY.KOLLEGA@example.dk' });
    expect(email).toBe('ny.kollega@example.dk');
    const accounts = identity.app.get(Accounts);
    const id = await accounts.createPerson({ email, password: PASSWORD, name: 'Ny', emailVerified: true });
    expect(await answers.look(token)).toMatchObject({
      organisationId: vendor.organisation.id,
      role: 'member',
      email,
    });
    await answers.accept(await accounts.principalOf(id), token);
    expect((await accounts.principalOf(id)).memberships).toMatchObject([
      { organisationId: vendor.organisation.id, role: 'member' },
    ]);
  });

  it('work once', async () => {
    const vendor = await aVendor(identity.app);
    const person = await aPerson(identity.app);
    const { token } = await inviteFor(vendor, { email: person.email });
    const both = await Promise.allSettled([answers.accept(person, token), answers.accept(person, token)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(answers.accept(person, token)).rejects.toMatchObject({
      code: 'invitation-ended',
      extra: { data: { state: 'accepted' } },
    });
    await identity.app.get(Members).remove(vendor.owner, 'vendor', vendor.organisation.id, person.userId);
    await expect(answers.accept(person, token)).rejects.toMatchObject({ code: 'invitation-ended' });
  });

  it('are for the address that was invited, once it is confirmed', async () => {
    const buyer = await aBuyer(identity.app);
    const { token, email } = await inviteFor(buyer);
    const elsewhere = { kind: 'forbidden', code: 'invitation-of-other-address' };
    await expect(answers.accept(await aPerson(identity.app), token)).rejects.toMatchObject(elsewhere);
    const accounts = identity.app.get(Accounts);
    const id = await accounts.createPerson({ email, password: PASSWORD, name: 'U', emailVerified: false });
    await expect(answers.accept(await accounts.principalOf(id), token)).rejects.toMatchObject(elsewhere);
  });

  it('end by declining, by revoking and by time, and then open nothing', async () => {
    const vendor = await aVendor(identity.app);
    const { id: vendorId } = vendor.organisation;
    const [declined, revoked, late] = [
      await inviteFor(vendor),
      await inviteFor(vendor),
      await inviteFor(vendor),
    ];
    await answers.decline(declined.token);
    await invitations.revoke(vendor.owner, 'vendor', vendorId, revoked.id);
    await sql(`UPDATE invitation SET expires_at = clock_timestamp() WHERE id = $1`, late.id);
    for (const [{ token }, state] of [
      [declined, 'declined'],
      [revoked, 'revoked'],
      [late, 'expired'],
    ] as const) {
      await expect(answers.look(token)).rejects.toMatchObject({
        code: 'invitation-ended',
        extra: { data: { state } },
      });
    }
    const list = (after?: string) => invitations.list(vendor.owner, 'vendor', vendorId, { limit: 2, after });
    const first = await list();
    expect(first.items.map(({ state }) => state)).toEqual(['expired', 'revoked']);
    const second = await list(first.next ?? '');
    expect([second.items.map(({ state }) => state), second.next]).toEqual([['declined'], null]);
    const again = await invitations.create(vendor.owner, 'vendor', vendorId, { ...late, language: 'da' });
    expect(again.state).toBe('open');
  });

  it('that are declined stand in the audit trail, of somebody who need not have an account', async () => {
    const vendor = await aVendor(identity.app);
    const declined = await inviteFor(vendor);
    await answers.decline(declined.token);
    const { items } = await identity.app
      .get(AuditTrail)
      .list(vendor.owner, { action: 'invitation.decline' }, { limit: 10 });
    expect(items).toMatchObject([
      { part: 'invited', via: 'letter', actorId: null, resource: 'invitation', resourceId: declined.id },
    ]);
    await expect(answers.decline(declined.token)).rejects.toMatchObject({ code: 'invitation-ended' });
    const { items: after } = await identity.app
      .get(AuditTrail)
      .list(vendor.owner, { resourceId: declined.id }, { limit: 10 });
    expect(after.map(({ action }) => action)).toEqual(['invitation.decline', 'invitation.create']);
  });

  it.each(['', 'x', 'A'.repeat(43), '\u0000'.repeat(43)])('are not found by the token %j', async (token) => {
    await expect(answers.look(token)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(answers.accept(await aPerson(identity.app), token)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('are sent again with a new token, and the old one opens nothing', async () => {
    const vendor = await aVendor(identity.app);
    const first = await inviteFor(vendor);
    const second = await invitations.resend(vendor.owner, 'vendor', vendor.organisation.id, first.id);
    expect(second).toMatchObject({ letters: 2, state: 'open' });
    await expect(answers.look(first.token)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await answers.look(await tokenOf(identity.app, first.id))).toMatchObject({ email: first.email });
  });

  it('are open once for an address, and not for members', async () => {
    const vendor = await aVendor(identity.app);
    const member = await aMember(identity.app, vendor, 'member');
    const { email, id } = await inviteFor(vendor);
    await expect(invite(vendor, { email })).rejects.toMatchObject({
      code: 'invitation-open',
      extra: { data: { invitationId: id } },
    });
    await expect(invite(vendor, { email: member.email })).rejects.toMatchObject({ code: 'member-already' });
  });

  it('are bounded: for an invitation, for an address and for an organisation', async () => {
    const exhausted = { kind: 'conflict', code: 'invitation-letters-exhausted' };
    const vendor = await aVendor(identity.app);
    const { id, email } = await inviteFor(vendor);
    const resend = () => invitations.resend(vendor.owner, 'vendor', vendor.organisation.id, id);
    for (let letters = 2; letters <= 5; letters++) expect(await resend()).toMatchObject({ letters });
    await expect(resend()).rejects.toMatchObject(exhausted);
    await expect(invite(await aVendor(identity.app), { email })).rejects.toMatchObject(exhausted);
    for (let more = 0; more < 45; more++) await invite(vendor);
    await expect(invite(vendor)).rejects.toMatchObject(exhausted);
    await expect(invite(await aVendor(identity.app))).resolves.toMatchObject({ state: 'open' });
  });

  it('offer the roles of their kind of organisation, and are written by its owners alone', async () => {
    const vendor = await aVendor(identity.app);
    await expect(invite(vendor, { role: 'officer' })).rejects.toMatchObject({ code: 'role-not-offered' });
    await expect(invite(vendor, { email: 'a\u0000@example.dk' })).rejects.toMatchObject({
      code: 'email-invalid',
    });
    const member = await aMember(identity.app, vendor, 'member');
    await expect(invite({ ...vendor, owner: member })).rejects.toMatchObject({ code: 'owner-only' });
    const stranger = (await aVendor(identity.app)).owner;
    await expect(invite({ ...vendor, owner: stranger })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('leave everybody on one side of the market, and operators on none', async () => {
    const [buyer, vendor] = [await aBuyer(identity.app), await aVendor(identity.app)];
    const operator = await anOperator(identity.app);
    for (const [founded, person] of [
      [buyer, vendor.owner],
      [vendor, buyer.owner],
      [vendor, operator],
    ] as const) {
      const { token } = await inviteFor(founded, { email: person.email });
      await expect(answers.accept(person, token)).rejects.toMatchObject({ code: 'market-side-conflict' });
    }
    const colleague = (await aBuyer(identity.app)).owner;
    await aMember(identity.app, buyer, 'evaluator', colleague);
    expect((await asOfNow(identity.app, colleague)).memberships).toHaveLength(2);
  });

  it('send no letter of what has ended meanwhile', async () => {
    const vendor = await aVendor(identity.app);
    const { id, email } = await inviteFor(vendor);
    await invitations.revoke(vendor.owner, 'vendor', vendor.organisation.id, id);
    await identity.app.get(InvitationLetters).send(id, run);
    expect(inbox.mails.filter(({ to }) => to === email)).toEqual([]);
    await identity.app.get(Transactions).run(() => Promise.resolve());
  });
});
