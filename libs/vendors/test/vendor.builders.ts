import type { TestingModule } from '@nestjs/testing';
import { aVendor, type Founded } from '../../identity/test/identity.builders.js';
import {
  Profiles,
  References,
  type Profile,
  type ProfileInput,
  type ReferenceInput,
  type VendorReference,
} from '../src/index.js';

/** A small social enterprise that cooks for older people on Funen, and states everything that can be stated. */
const EVERYTHING: Required<ProfileInput> = {
  legalForm: 'association',
  kind: 'social-enterprise',
  description: 'Vi laver mad sammen med unge på kanten af arbejdsmarkedet.',
  website: 'https://havnens-koekken.example.dk',
  language: 'da',
  rsv: { registered: true },
  headcount: 12,
  turnover: { minor: 640_000_000, currency: 'DKK' },
  balance: { minor: 210_000_000, currency: 'DKK' },
  openToTeams: true,
  capabilities: [{ cpv: ['55320000'], text: 'Måltider til ældre, leveret og spist sammen' }],
  areas: ['0461', 'DK031'],
  certificates: [{ scheme: 'iso-9001', validFrom: '2024-01-01', validThrough: '2099-12-31' }],
  targetGroups: ['older-people', 'lonely'],
  purposes: ['employment', 'social-inclusion'],
  practices: ['co-design-with-citizens', 'training'],
  languages: [{ code: 'da', level: 'c2' }, { code: 'ar' }],
  availability: { from: '2026-01-01', noticeDays: 30, times: ['daytime', 'weekends'] },
  reservation: { operator: 'integration-operator', disadvantagedShare: 0.4 },
  complete: ['capacity'],
};

/** That enterprise, with other statements where they are given. */
export const aProfile = (stated: Partial<ProfileInput> = {}): ProfileInput => ({ ...EVERYTHING, ...stated });

/** Meals for a municipality, done last year. */
export const aReference = (stated: Partial<ReferenceInput> = {}): ReferenceInput => ({
  title: 'Madordning for hjemmeboende ældre',
  text: 'Daglig udbringning og fællesspisning.',
  buyerName: 'Eksempel Kommune (fiktiv)',
  cpv: ['55320000'],
  areas: ['0461'],
  value: { minor: 125_000_000, currency: 'DKK' },
  day: '2025-06-30',
  evidenceLevel: 2,
  targetGroups: ['older-people'],
  practices: ['co-design-with-civil-society'],
  ...stated,
});

export interface ProfiledVendor extends Founded {
  readonly profile: Profile;
  readonly references: readonly VendorReference[];
}

/** A vendor that has written its profile and added these references. */
export async function aProfiledVendor(
  app: TestingModule,
  {
    name,
    profile = {},
    references = [],
  }: {
    readonly name?: string;
    readonly profile?: Partial<ProfileInput>;
    readonly references?: readonly Partial<ReferenceInput>[];
  } = {},
): Promise<ProfiledVendor> {
  const founded = await aVendor(app, name === undefined ? {} : { name });
  const vendorId = founded.organisation.id;
  await app.get(Profiles).put(founded.owner, vendorId, aProfile(profile), '"0"');
  const added: VendorReference[] = [];
  for (const reference of references) {
    added.push(await app.get(References).add(founded.owner, vendorId, aReference(reference)));
  }
  return { ...founded, profile: await app.get(Profiles).get(founded.owner, vendorId), references: added };
}
