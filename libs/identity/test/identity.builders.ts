import type { TestingModule } from '@nestjs/testing';
import {
  Accounts,
  Operators,
  Organisations,
  type Organisation,
  type OrganisationDetails,
  type PersonPrincipal,
} from '../src/index.js';

let people = 0;

/** A person with a confirmed address who belongs to no organisation. */
export async function aPerson(app: TestingModule, name = 'Ada Holm'): Promise<PersonPrincipal> {
  const email = `person-${process.pid}-${++people}@example.dk`;
  const accounts = app.get(Accounts);
  const id = await accounts.createPerson({
    email,
    password: 'en god lang adgangskode',
    name,
    emailVerified: true,
  });
  return accounts.principalOf(id);
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
