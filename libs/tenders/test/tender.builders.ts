import type { TestingModule } from '@nestjs/testing';
import type { PersonPrincipal } from '#identity';
import { newId } from '#platform';
import { DataSource } from 'typeorm';
import { aVerifiedBuyer } from '../../identity/test/identity.builders.js';
import { Tenders, type LotInput, type Tender, type TenderInput } from '../src/index.js';

const DAY_MS = 86_400_000;

/** An instant so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

/** A lot that can be published, with one mandatory and one desired requirement. */
export const aLot = (stated: Partial<LotInput> = {}): LotInput => ({
  title: 'Fællesspisning i tre lokalcentre',
  description: 'To gange om ugen laver borgerne mad og spiser sammen med frivillige.',
  mainCpv: '55320000',
  additionalCpv: ['85312000'],
  areas: ['0461'],
  value: { minor: 125_000_000, currency: 'DKK' },
  contractStart: '2030-01-01',
  contractEnd: '2031-12-31',
  beneficiaries: ['lonely'],
  weights: { area: 5 },
  requirements: [
    { kind: 'service-area', mandatory: true, ask: { areas: ['0461'] } },
    { kind: 'capacity', mandatory: false, weight: 4, ask: { headcount: 5 } },
  ],
  ...stated,
});

/** `lots` is a number of lots that can be published, or the lots themselves. */
export type Draft = Partial<Omit<TenderInput, 'lots'>> & { readonly lots?: number | readonly LotInput[] };

/** A tender that can be published as it is, by the buyer that is given. */
export const aTenderDraft = ({ lots = 1, ...stated }: Draft = {}): TenderInput => ({
  buyerId: newId(),
  title: 'Fællesskab mod ensomhed (fiktivt)',
  description: 'En velfærdsprøvehandling for ældre, der spiser alene.',
  language: 'da',
  procedure: 'light-regime',
  submissionDeadline: inDays(30),
  beneficiaries: ['older-people'],
  benefit: 'Færre ensomme ældre.',
  notDividedReason: 'De ældre skal møde de samme besøgsvenner hele vejen.',
  lots:
    typeof lots === 'number'
      ? Array.from({ length: lots }, (_, index) => aLot({ title: `Delaftale ${index + 1}` }))
      : lots,
  ...stated,
});

export interface Posted {
  readonly tender: Tender;
  /** Owner of the verified buyer. */
  readonly officer: PersonPrincipal;
  readonly buyerId: string;
}

/** Somebody who posts tenders for a verified buyer. */
export async function anOfficer(app: TestingModule): Promise<Omit<Posted, 'tender'>> {
  const { organisation, owner } = await aVerifiedBuyer(app);
  return { officer: owner, buyerId: organisation.id };
}

/** A tender that takes responses, of a new buyer unless one is given. */
export async function aPublishedTender(
  app: TestingModule,
  draft: Draft & { readonly by?: Omit<Posted, 'tender'> } = {},
): Promise<Posted> {
  const { by = await anOfficer(app), ...stated } = draft;
  const tenders = app.get(Tenders);
  const { id, version } = await tenders.create(by.officer, aTenderDraft({ ...stated, buyerId: by.buyerId }));
  const tender = await tenders.publish(by.officer, id, `"${version}"`);
  return { ...by, tender };
}

/** Lets the deadline of a tender have passed a second ago, or so many seconds from now. */
export async function moveDeadline(app: TestingModule, tenderId: string, seconds = -1): Promise<void> {
  await app
    .get(DataSource)
    .query(
      'UPDATE tender SET submission_deadline = clock_timestamp() + make_interval(secs => $2) WHERE id = $1',
      [tenderId, seconds],
    );
}
