import type { Language, Sentence } from '../answer.js';
import { areaCode, coverage } from '../area.js';
import type { AreaReach } from '../facts/area-reach.js';
import type { Facts } from '../facts/facts.js';
import { nameIn } from '../requirements/term-names.js';
import type { AreaPath, Lot } from '../lot.js';
import { capitalised, listed, oneOf } from '../sentence.js';
import { WEIGHTS } from '../weights.js';
import type { LotPart, PartContext, PartExplanation } from './lot-part.js';
import type { WorkDigest } from './work-digest.js';

const { areaByReference } = WEIGHTS.suitability;

/** How much of the delivery area the vendor serves; work done there counts for part where no service there is stated. */
export function areaPart(lot: Lot, { codes }: PartContext): LotPart | undefined {
  const asked = [...new Set(lot.areas)].sort();
  if (asked.length === 0) return undefined;
  const reaches = asked.map(codes.reachOf);
  return {
    share: (facts, slot) => {
      let sum = 0;
      for (const reach of reaches) sum += served(reach, facts, slot);
      return sum / reaches.length;
    },
    explain: ({ digest }) => explained(lot, asked, digest),
  };
}

function served(reach: AreaReach, { areas, workedIn }: Facts, slot: number): number {
  const stated = reach.of(areas, slot);
  return stated >= areaByReference ? stated : areaByReference * reach.of(workedIn, slot);
}

type How = 'whole' | 'part' | 'worked' | 'not';

function how(area: AreaPath, { vendor, workedIn }: WorkDigest): How {
  const stated = coverage(area, vendor.areas);
  if (stated > 0) return stated === 1 ? 'whole' : 'part';
  return coverage(area, workedIn) > 0 ? 'worked' : 'not';
}

const SAYS: readonly (readonly [How, (places: Sentence) => Sentence])[] = [
  ['whole', ({ da, en }) => ({ da: `leverer i ${da}`, en: `delivers in ${en}` })],
  ['part', ({ da, en }) => ({ da: `leverer i en del af ${da}`, en: `delivers in part of ${en}` })],
  [
    'worked',
    ({ da, en }) => ({
      da: `har løst opgaver i ${da}, men oplyser ikke, at der leveres dér`,
      en: `has done work in ${en} but does not state that it delivers there`,
    }),
  ],
  ['not', ({ da, en }) => ({ da: `oplyser ikke levering i ${da}`, en: `does not state delivery in ${en}` })],
];

function explained(lot: Lot, asked: readonly AreaPath[], digest: WorkDigest): PartExplanation {
  const areasBy = (wanted: How): AreaPath[] => asked.filter((area) => how(area, digest) === wanted);
  const called = (areas: readonly AreaPath[], language: Language, list: typeof listed): string =>
    list(
      areas.map((area) => nameIn(lot.areaNames, areaCode(area))[language]),
      language,
    );
  const said = SAYS.flatMap(([wanted, say]) => {
    const areas = areasBy(wanted);
    const list = wanted === 'not' ? oneOf : listed;
    return areas.length === 0 ? [] : [say({ da: called(areas, 'da', list), en: called(areas, 'en', list) })];
  });
  const worked = areasBy('worked');
  return {
    evidence: asked.filter((area) => how(area, digest) !== 'not').map(areaCode),
    sources: digest.vendor.references
      .filter(({ areas }) => worked.some((area) => coverage(area, areas) > 0))
      .map(({ id }) => id)
      .sort(),
    explanation: {
      da: `${capitalised(said.map(({ da }) => da).join('; '))}.`,
      en: `${capitalised(said.map(({ en }) => en).join('; '))}.`,
    },
  };
}
