import type { TestingModule } from '@nestjs/testing';
import {
  VendorClaims,
  VendorMerges,
  type MergedVendor,
  type MergeMembers,
  type PersonPrincipal,
} from '../src/index.js';
import type { Standing } from '../src/domain/merge-members.js';
import { anOperator, anUnclaimedVendor, aPerson, asOfNow, aVendor } from './identity.builders.js';

/** A vendor and who owns it, if anybody does. */
export interface Side {
  readonly vendorId: string;
  readonly owner: PersonPrincipal | undefined;
}

/** A vendor that nobody acts for, or somebody, whom an operator verified or not. */
export async function aVendorOf(app: TestingModule, standing: Standing): Promise<Side> {
  if (standing === 'unverified') {
    const { organisation, owner } = await aVendor(app);
    return { vendorId: organisation.id, owner };
  }
  const { vendorId, registration } = await anUnclaimedVendor(app);
  if (standing === 'nobody') return { vendorId, owner: undefined };
  const person = await aPerson(app);
  const claims = app.get(VendorClaims);
  const { id } = await claims.create(person, { registration, evidence: 'Ring til hovednummeret.' });
  await claims.approve(await anOperator(app), id, 'Virk.dk');
  return { vendorId, owner: await asOfNow(app, person) };
}

/** Previews the merge and does it, as an operator does who agrees with what was shown. */
export async function merge(
  app: TestingModule,
  operator: PersonPrincipal,
  keptId: string,
  mergedId: string,
  members?: MergeMembers,
): Promise<MergedVendor> {
  const merges = app.get(VendorMerges);
  const request = { mergedId, members };
  const { version } = await merges.preview(operator, keptId, request);
  return merges.merge(operator, keptId, request, 'Samme virksomhed, to skrivemåder', `"${version}"`);
}
