import type { TestingModule } from '@nestjs/testing';
import { findOrCreateUnclaimedVendors, type PersonPrincipal, type Scope } from '#identity';
import { newId, Transactions } from '#platform';
import type { Tender } from '#tenders';
import { DataSource } from 'typeorm';
import { CURRENT_STATEMENT, Responses, type ResponseContent, type TenderResponse } from '../src/index.js';

export interface VendorMember {
  readonly member: PersonPrincipal;
  readonly vendorId: string;
}

/** Somebody who acts for the vendor; with scopes, by an API key. */
export async function aMemberOf(
  app: TestingModule,
  vendorId: string,
  scopes: readonly Scope[] | 'all' = 'all',
): Promise<PersonPrincipal> {
  const member = asMemberOf(vendorId, scopes);
  const dataSource = app.get(DataSource);
  await dataSource.query(
    `INSERT INTO auth_user (id, name, email, email_verified) VALUES ($1::uuid, $2, $1::uuid || '@example.dk', true)`,
    [member.userId, member.name],
  );
  await dataSource.query(
    `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'member')`,
    [vendorId, member.userId],
  );
  return member;
}

/** Somebody who says so alone: there is no such membership. */
export const asMemberOf = (vendorId: string, scopes: readonly Scope[] | 'all' = 'all'): PersonPrincipal => ({
  kind: 'person',
  userId: newId(),
  email: 'maja@example.dk',
  name: 'Maja Holm',
  via: scopes === 'all' ? 'session' : 'api-key',
  scopes,
  memberships: [{ organisationId: vendorId, organisationKind: 'vendor', role: 'member', verified: false }],
});

/** So many vendors that exist, each with somebody who acts for it. */
export async function vendorMembers(app: TestingModule, count: number): Promise<VendorMember[]> {
  const named = Array.from({ length: count }, () => ({
    scheme: 'XX-TEST',
    id: newId(),
    name: 'Havnens Køkken (fiktiv)',
  }));
  const found = await app.get(Transactions).run((tx) => findOrCreateUnclaimedVendors(tx, named));
  return Promise.all(
    found.map(async ({ organisationId: vendorId }) => ({ vendorId, member: await aMemberOf(app, vendorId) })),
  );
}

export async function aVendorMember(app: TestingModule): Promise<VendorMember> {
  const [only] = await vendorMembers(app, 1);
  if (!only) throw new Error('there is no vendor');
  return only;
}

/** What can be submitted to the tender as it is: an offer on each lot, an answer to each requirement. */
export const aCompleteContent = (
  tender: Pick<Tender, 'lots'>,
  stated: Partial<ResponseContent> = {},
): ResponseContent => ({
  lots: tender.lots.map(({ id, requirements }) => ({
    lotId: id,
    price: { minor: 98_765_432, currency: 'DKK' },
    text: 'Vi laver mad sammen med borgerne i deres eget lokalcenter.',
    answers: requirements.map((requirement) => ({
      requirementId: requirement.id,
      text: 'Vi har syv medarbejdere i kommunen.',
    })),
  })),
  contact: { name: 'Maja Holm', email: 'maja@example.dk', phone: '+45 12 34 56 78' },
  statement: { version: CURRENT_STATEMENT, accepted: true, signatory: 'Maja Holm, daglig leder' },
  ...stated,
});

/** A draft that can be submitted, of a new vendor unless one is given. */
export async function aDraft(
  app: TestingModule,
  tender: Tender,
  by?: VendorMember,
): Promise<VendorMember & { readonly draft: TenderResponse }> {
  const { member, vendorId } = by ?? (await aVendorMember(app));
  const draft = await app.get(Responses).create(member, tender.id, vendorId, aCompleteContent(tender));
  return { member, vendorId, draft };
}

/** The ETag of what was read. */
export const tagOf = ({ version }: { readonly version: number }): string => `"${version}"`;
