import type { TestingModule } from '@nestjs/testing';
import type { PersonPrincipal } from '#identity';
import { DataSource } from 'typeorm';
import { aCvr, aVendor, type Founded } from '../../identity/test/identity.builders.js';
import { Enquiries, type Enquiry, type Question } from '../src/index.js';

/** Somebody who asks in the name of a vendor. */
export interface Asking {
  readonly asker: PersonPrincipal;
  readonly vendorId: string;
  readonly vendor: Founded['organisation'];
}

/** A vendor with a name and a number that nobody else has. */
export async function anAskingVendor(app: TestingModule, name = 'Hemmelig Hjælp ApS'): Promise<Asking> {
  const registration = { scheme: 'DK-CVR', id: aCvr() };
  const { organisation, owner } = await aVendor(app, { name, registration });
  return { asker: owner, vendorId: organisation.id, vendor: organisation };
}

/** An open question to a published tender. */
export const anEnquiry = (
  app: TestingModule,
  { asker, vendorId }: Asking,
  tenderId: string,
  stated: Partial<Question> = {},
): Promise<Enquiry> =>
  app.get(Enquiries).ask(asker, tenderId, { vendorId, question: 'Må vi dele aftalen?', ...stated });

/** Lets an instant of a published tender be so many seconds from now. */
export async function moveInstant(
  app: TestingModule,
  column: 'enquiries_close_at' | 'answers_due_at' | 'submission_deadline',
  tenderId: string,
  seconds: number,
): Promise<void> {
  await app
    .get(DataSource)
    .query(`UPDATE tender SET ${column} = clock_timestamp() + make_interval(secs => $2) WHERE id = $1`, [
      tenderId,
      seconds,
    ]);
}

export const etagOf = ({ version }: Enquiry): string => `"${version}"`;
