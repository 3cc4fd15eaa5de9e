import { referencesToAdd } from './additions.js';
import type { ReferenceAsk } from './ask.js';
import type { Sentence } from '../../answer.js';
import { titled, titlesOf } from '../../cited.js';
import { counted } from '../../sentence.js';
import { amountSchema } from '../amount-schema.js';
import { CPV_CODE } from '../cpv-codes.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { REFERENCE_CASES } from './cases.js';
import { referenceJudging } from './judging.js';
import { referencesThatFit } from './fitting.js';
import { lighterReference } from './lighter.js';

/** References for comparable work (Directive 2014/24/EU art. 58(4) and annex XII, part II (a)). */
export const reference: RequirementKind<ReferenceAsk> = {
  kind: 'reference',
  label: { da: 'Referencer', en: 'References' },
  law: {
    da: 'For tjenesteydelser ser man på de seneste tre år; ældre arbejde kan medregnes for at sikre konkurrencen (direktiv 2014/24/EU, artikel 58, stk. 4, og bilag XII, del II, litra a).',
    en: 'For services the past three years count; older work may be taken into account to ensure competition (Directive 2014/24/EU art. 58(4) and annex XII, part II(a)).',
  },
  schema: {
    type: 'object',
    description:
      'A number of references in a branch, each of at least some value and not older than some years.',
    additionalProperties: false,
    required: ['count', 'cpv'],
    properties: {
      count: { type: 'integer', minimum: 1, maximum: 10, description: 'How many references.' },
      cpv: {
        type: 'array',
        items: CPV_CODE,
        maxItems: 20,
        uniqueItems: true,
        description: 'CPV branches, one of which each reference must lie in; any work where empty.',
      },
      minValue: amountSchema('Least value of each reference.'),
      withinYears: {
        type: 'integer',
        minimum: 1,
        maximum: 20,
        description: 'How many years before the deadline the work may lie.',
      },
    },
  },
  section: 'references',
  divisible: true,
  cases: REFERENCE_CASES,
  judging: referenceJudging,
  name: ({ count }) => ({
    da: `mindst ${counted(count, 'reference', 'referencer')}`,
    en: `at least ${counted(count, 'reference', 'references')}`,
  }),
  lighter: lighterReference,
  additions: referencesToAdd,
  evaluate: (ask, _lot, vendor, context) => {
    const { sure, open } = referencesThatFit(ask, vendor, context);
    const share = Math.min(1, sure.length / ask.count);
    const evidence = sure.map(({ id }) => id).sort();
    const explanation = found(titlesOf(evidence, vendor), ask);
    if (share >= 1) return { finding: 'met', share, evidence, explanation };
    const rest = { share, evidence, explanation, advice: adviceOn(ask, open.length > 0) };
    if (!vendor.complete.includes('references') || sure.length + open.length >= ask.count) {
      return { finding: 'unknown', ...rest };
    }
    return { finding: share > 0 ? 'partly' : 'unmet', ...rest };
  },
};

function found(titles: readonly string[], { count }: ReferenceAsk): Sentence {
  if (titles.length === 0) {
    return {
      da: `Ingen reference opfylder kravet; der kræves mindst ${String(count)}.`,
      en: `No reference meets the requirement; at least ${String(count)} required.`,
    };
  }
  return {
    da: `${counted(titles.length, 'reference opfylder', 'referencer opfylder')} kravet (${titled(titles, 'da')}); der kræves mindst ${String(count)}.`,
    en: `${counted(titles.length, 'reference meets', 'references meet')} the requirement (${titled(titles, 'en')}); at least ${String(count)} required.`,
  };
}

function adviceOn(ask: ReferenceAsk, hasOpen: boolean): RequirementFinding['advice'] & object {
  if (hasOpen) {
    return {
      da: 'Udfyld CPV-kode, værdi og dato på jeres referencer, så de kan tælle med.',
      en: 'Complete CPV code, value and date of your references so that they can count.',
    };
  }
  return ask.count === 1
    ? {
        da: 'Tilføj en reference, der opfylder kravet, eller byd sammen med en partner, der har en.',
        en: 'Add a reference that meets the requirement, or bid together with a partner who has one.',
      }
    : {
        da: 'Tilføj flere referencer, der opfylder kravet, eller byd sammen med en partner, der har dem.',
        en: 'Add more references that meet the requirement, or bid together with a partner who has them.',
      };
}
