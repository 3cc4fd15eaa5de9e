import type { TestingModule } from '@nestjs/testing';
import { SETTINGS, Transactions, type Settings } from '#platform';
import { isCvrNumber } from '#reference';
import { hashPassword } from 'better-auth/crypto';
import { DataSource } from 'typeorm';
import { Auth } from '../src/auth/auth.js';
import { InvitationTokens } from '../src/domain/invitation-token.js';
import {
  Accounts,
  findOrCreateUnclaimedVendors,
  InvitationAnswers,
  Invitations,
  Operators,
  Organisations,
  type Organisation,
  type OrganisationDetails,
  type PersonPrincipal,
  type Role,
} from '../src/index.js';

/** Everybody's. A hash takes as long as all else that a person needs, so there is one of each suite, not of each person. */
const hashed = hashPassword('en god lang adgangskode');

let people = 0;

/** A person with a confirmed address who belongs to no organisation, as `Accounts.createPerson` makes one. */
export async function aPerson(app: TestingModule, name = 'Ada Holm'): Promise<PersonPrincipal> {
  const { internalAdapter } = await app.get(Auth).engine.$context;
  const email = `person-${process.pid}-${++people}@example.dk`;
  const { id } = await internalAdapter.createUser(
    { email, name, emailVerified: true, language: 'da' },
    { method: 'email-password' },
  );
  const password = await hashed;
  await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password });
  return app.get(Accounts).principalOf(id);
}

/** The same person with the memberships of now. */
export const asOfNow = (app: TestingModule, person: PersonPrincipal): Promise<PersonPrincipal> =>
  app.get(Accounts).principalOf(person.userId);

export interface Founded {
  readonly organisation: Organisation;
  readonly owner: PersonPrincipal;
}

const DETAILS: OrganisationDetails = { name: 'Eksempel Kommune (fiktiv)', country: 'DK' };

/** A buyer that nobody verified yet, and its owner. */
export async function aBuyer(
  app: TestingModule,
  details: Partial<OrganisationDetails> = {},
): Promise<Founded> {
  const founder = await aPerson(app);
  const organisation = await app.get(Organisations).createBuyer(founder, { ...DETAILS, ...details });
  return { organisation, owner: await asOfNow(app, founder) };
}

/** A buyer that an operator verified, and its owner. */
export async function aVerifiedBuyer(
  app: TestingModule,
  details: Partial<OrganisationDetails> = {},
): Promise<Founded> {
  const { organisation, owner } = await aBuyer(app, details);
  const verified = await app.get(Organisations).verifyBuyer(await anOperator(app), organisation.id);
  return { organisation: verified, owner: await asOfNow(app, owner) };
}

/** A vendor as an organisation, without profile, and its owner. */
export async function aVendor(
  app: TestingModule,
  details: Partial<OrganisationDetails> = {},
): Promise<Founded> {
  const founder = await aPerson(app);
  const organisation = await app
    .get(Organisations)
    .createVendor(founder, { ...DETAILS, name: 'Havnens Køkken (fiktiv)', ...details });
  return { organisation, owner: await asOfNow(app, founder) };
}

export async function anOperator(app: TestingModule): Promise<PersonPrincipal> {
  const person = await aPerson(app, 'Olga Drift');
  await app.get(Operators).promote(person.userId);
  return asOfNow(app, person);
}

/** The token that the letter of an invitation carries. */
export async function tokenOf(app: TestingModule, invitationId: string): Promise<string> {
  const [row] = await app
    .get(DataSource)
    .query<{ nonce: Buffer }[]>('SELECT nonce FROM invitation WHERE id = $1', [invitationId]);
  if (!row) throw new Error(`there is no invitation ${invitationId}`);
  return new InvitationTokens(app.get<Settings>(SETTINGS).secret).issue(invitationId, row.nonce);
}

/** Somebody who was invited to the buyer or vendor and accepted; with the memberships of then. */
export async function aMember(
  app: TestingModule,
  {
    organisation,
    owner,
  }: { readonly organisation: Pick<Organisation, 'id' | 'kind'>; readonly owner: PersonPrincipal },
  role: Role,
  person?: PersonPrincipal,
): Promise<PersonPrincipal> {
  const invited = person ?? (await aPerson(app, 'Bo Lund'));
  const side = organisation.kind === 'buyer' ? 'buyer' : 'vendor';
  const request = { email: invited.email, role, language: 'da' } as const;
  const { id } = await app.get(Invitations).create(owner, side, organisation.id, request);
  await app.get(InvitationAnswers).accept(invited, await tokenOf(app, id));
  return asOfNow(app, invited);
}

/** A supplier of an imported notice: a vendor that nobody acts for. */
export async function anUnclaimedVendor(
  app: TestingModule,
  registration = { scheme: 'PT-NIF', id: `5${String(++people).padStart(8, '0')}` },
) {
  // Imports file suppliers of which a notice gives no number under their names, and do not know the country.
  const country = registration.scheme === 'IMPORT' ? undefined : registration.scheme.slice(0, 2);
  const named = [{ ...registration, name: 'Casa do Sul, Lda. (fiktiv)', country }];
  const [found] = await app.get(Transactions).run((tx) => findOrCreateUnclaimedVendors(tx, named));
  return { vendorId: found?.organisationId ?? '', registration };
}

/** A CVR number with the right check digit that no other call gave. */
export function aCvr(): string {
  for (;;) {
    const number = String(20_000_000 + ++people);
    if (isCvrNumber(number)) return number;
  }
}
