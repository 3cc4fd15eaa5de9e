import type { Language } from '../../answer.js';
import { areasToAdd } from './additions.js';
import type { ServiceAreaAsk } from './ask.js';
import { areaCode, coverage } from '../../area.js';
import { listed } from '../../sentence.js';
import { findingOf } from '../finding-of.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { nameIn, namesIn } from '../term-names.js';
import { SERVICE_AREA_CASES } from './cases.js';
import { serviceAreaJudging } from './judging.js';
import { splitByArea } from './lighter.js';

/**
 * Being able to deliver somewhere, never having a seat or branch there: a demand for a local seat is not allowed (Court of
 * Justice, C-436/20, ASADE).
 */
export const serviceArea: RequirementKind<ServiceAreaAsk> = {
  kind: 'service-area',
  label: { da: 'Leveringsområde', en: 'Service area' },
  law: {
    da: 'Der må spørges til, hvor leverandøren kan levere, aldrig til hvor den har sit sæde eller en afdeling (EU-Domstolen, C-436/20, ASADE).',
    en: 'It may be asked where the vendor can deliver, never where it has its seat or a branch (Court of Justice, C-436/20, ASADE).',
  },
  schema: {
    type: 'object',
    description: 'Places where the vendor must be able to deliver. Where it has its seat never counts.',
    additionalProperties: false,
    required: ['areas'],
    properties: {
      areas: {
        type: 'array',
        items: {
          type: 'string',
          pattern: '^([0-9]{4}|[A-Z]{2}[A-Z0-9]{0,3})$',
          description: 'Municipality code of four digits, or a country or NUTS code.',
          examples: ['0461', 'DK031', 'DK'],
        },
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        description: 'Codes of the places, all of which are to be served.',
      },
    },
  },
  section: 'areas',
  divisible: true,
  cases: SERVICE_AREA_CASES,
  judging: serviceAreaJudging,
  name: (ask) => ({
    da: `levering i ${called(ask, ask.areas, 'da')}`,
    en: `delivery in ${called(ask, ask.areas, 'en')}`,
  }),
  prepare: (ask, lookup) => ({
    ...ask,
    areas: ask.areas.map((area) => (area.includes('/') ? area : (lookup.areaPath(area) ?? area))),
    ...namesIn(ask.areas.map(areaCode), (code) => lookup.areaName?.(code)),
  }),
  lighter: splitByArea,
  additions: areasToAdd,
  evaluate: (ask, _lot, vendor) => {
    const covered = ask.areas.map((area) => ({ area, share: coverage(area, vendor.areas) }));
    const share =
      covered.length === 0 ? 1 : covered.reduce((sum, place) => sum + place.share, 0) / covered.length;
    const missing = covered.filter((place) => place.share < 1).map((place) => place.area);
    const evidence = vendor.areas.filter((area) => ask.areas.some((asked) => coverage(asked, [area]) > 0));
    const finding = findingOf(share, vendor, 'areas');
    const answer = { finding, share, evidence: [...evidence].sort() };
    if (finding === 'met') return { ...answer, explanation: servesAll(ask) };
    return { ...answer, ...shortOf(ask, missing, finding === 'unknown') };
  },
};

const called = (ask: ServiceAreaAsk, areas: readonly string[], language: Language): string =>
  listed(
    areas.map(areaCode).map((code) => nameIn(ask.names, code)[language]),
    language,
  );

function servesAll(ask: ServiceAreaAsk): RequirementFinding['explanation'] {
  return {
    da: `Leverandøren leverer i ${called(ask, ask.areas, 'da')}.`,
    en: `The vendor delivers in ${called(ask, ask.areas, 'en')}.`,
  };
}

function shortOf(
  ask: ServiceAreaAsk,
  missing: readonly string[],
  open: boolean,
): Pick<RequirementFinding, 'explanation' | 'advice'> {
  const [da, en] = [called(ask, missing, 'da'), called(ask, missing, 'en')];
  return {
    explanation: open
      ? {
          da: `Profilen siger ikke, at leverandøren leverer i hele ${da}.`,
          en: `The profile does not say that the vendor delivers in all of ${en}.`,
        }
      : {
          da: `Leveringsområdet er erklæret fuldstændigt og dækker ikke hele ${da}.`,
          en: `The service area is declared complete and does not cover all of ${en}.`,
        },
    advice: {
      da: `Tilføj ${da} til leveringsområdet, hvis I kan levere dér.`,
      en: `Add ${en} to the service area if you can deliver there.`,
    },
  };
}
