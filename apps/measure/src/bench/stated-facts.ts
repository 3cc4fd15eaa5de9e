import type { ProfileSection, Reference, Vendor } from '#scoring';
import type { Random } from './random.js';

/** What a lot may ask for and a vendor may state, so that both speak of the same. */
export const SCHEMES = ['iso-9001', 'iso-14001', 'iso-27001', 'iso-45001'] as const;
export const GROUPS = [
  'older-people',
  'young-people',
  'people-with-disabilities',
  'unemployed-people',
] as const;

const SECTIONS: readonly ProfileSection[] = [
  'areas',
  'certificates',
  'references',
  'capacity',
  'turnover',
  'capabilities',
];

/** Half of the vendors keep a profile beside their references; of the others nothing is known but what they won. */
export function statedFacts(
  references: readonly Reference[],
  random: Random,
): Omit<Vendor, 'id' | 'name' | 'references'> {
  const bare = {
    kind: 'unknown',
    sizeClass: 'unknown',
    capabilities: [],
    areas: [],
    certificates: [],
    targetGroups: [],
    complete: [],
  } as const;
  if (random.chance(0.5)) return bare;
  const headcount = random.size(12);
  const codes = [...new Set(references.flatMap(({ cpv }) => cpv.map((code) => code.slice(0, 5))))];
  return {
    ...bare,
    kind: random.chance(0.2) ? 'social-enterprise' : 'company',
    sizeClass: headcount < 10 ? 'micro' : headcount < 50 ? 'small' : headcount < 250 ? 'medium' : 'large',
    capabilities: codes
      .slice(0, 3)
      .map((code, place) => ({ id: `c${String(place)}`, cpv: [code], text: '' })),
    areas: areasOf(references, random),
    certificates: SCHEMES.filter(() => random.chance(0.25)).map((scheme) => ({
      id: scheme,
      scheme,
      validThrough: `20${String(24 + random.below(5))}-12-31`,
    })),
    targetGroups: GROUPS.filter(() => random.chance(0.2)),
    headcount,
    turnover: { minor: headcount * random.size(8_000_000), currency: 'EUR' },
    complete: SECTIONS.filter(() => random.chance(0.4)),
    openToTeams: random.chance(0.5),
  };
}

/** Where it has worked, or the whole country. */
function areasOf(references: readonly Reference[], random: Random): string[] {
  const worked = [...new Set(references.flatMap(({ areas }) => areas))];
  const [country] = worked[0]?.split('/') ?? [];
  return country !== undefined && random.chance(0.3) ? [country] : worked.slice(0, 5);
}
