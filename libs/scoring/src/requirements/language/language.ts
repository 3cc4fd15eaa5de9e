import { languagesToAdd } from './additions.js';
import type { LanguageAsk } from './ask.js';
import type { Sentence } from '../../answer.js';
import { LANGUAGE_LEVELS, type LanguageLevel, type ServiceLanguage, type Vendor } from '../../vendor.js';
import { acceptFewer } from '../accept-fewer.js';
import { type AskedItem, answerItems, type ItemWording, namesOf } from '../asked-items.js';
import type { RequirementKind } from '../requirement-kind.js';
import { loweredInDanish, nameIn, termNamesIn } from '../term-names.js';
import { vocabularyCode } from '../vocabulary-code.js';
import { LANGUAGE_CASES } from './cases.js';

const LANGUAGES = 'spoken-languages';

/**
 * Languages in which people are served, never where anybody comes from: the demand must be proportionate to the contract
 * (Directive 2014/24/EU arts. 18(1) and 58(1)) and belongs to how it is performed (art. 70).
 */
export const language: RequirementKind<LanguageAsk> = {
  kind: 'language',
  label: { da: 'Sprog', en: 'Language' },
  law: {
    da: 'Sproget skal være nødvendigt for opgaven og stå i forhold til den (direktiv 2014/24/EU, artikel 18, stk. 1, og artikel 58, stk. 1); nationalitet må der ikke spørges til.',
    en: 'The language must be needed for the contract and proportionate to it (Directive 2014/24/EU arts. 18(1) and 58(1)); nationality may not be asked for.',
  },
  schema: {
    type: 'object',
    description: 'Languages in which the vendor can serve people. Each of them is asked for.',
    additionalProperties: false,
    required: ['languages'],
    properties: {
      languages: {
        type: 'array',
        items: vocabularyCode(LANGUAGES, 'ISO 639-1 code or, where there is none, ISO 639-3.'),
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        description: 'Languages of the service.',
      },
      level: {
        type: 'string',
        enum: LANGUAGE_LEVELS,
        description:
          'Least level in each of them by the Common European Framework of Reference (CEFR): a1 and a2 basic, b1 and b2 independent, c1 and c2 proficient user; any level where left out.',
        examples: ['b2'],
      },
    },
  },
  section: 'languages',
  divisible: true,
  cases: LANGUAGE_CASES,
  name: (ask) => namesOf(ask.languages.map((code) => ({ name: called(ask, code) }))),
  prepare: (ask, lookup) => ({ ...ask, ...termNamesIn(LANGUAGES, ask.languages, lookup) }),
  lighter: (ask) => acceptFewer(ask, ask.languages.length),
  additions: languagesToAdd,
  evaluate: (ask, _lot, vendor) => {
    const items = ask.languages.map((code) => itemOf(ask, code, vendor));
    return answerItems(items, vendor, 'languages', WORDING);
  },
};

function itemOf(ask: LanguageAsk, code: string, { languages = [] }: Vendor): AskedItem {
  const stated = languages.filter((entry) => entry.code === code);
  const enough = stated.some((entry) => reaches(entry, ask.level));
  const open = !enough && stated.some(({ level }) => level === undefined);
  return { name: called(ask, code), evidence: enough ? [code] : [], open };
}

function reaches({ level }: ServiceLanguage, least: LanguageLevel | undefined): boolean {
  if (least === undefined) return true;
  return level !== undefined && LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(least);
}

function called(ask: LanguageAsk, code: string): Sentence {
  const { da, en } = loweredInDanish(nameIn(ask.names, code));
  const level = ask.level?.toUpperCase();
  return level === undefined
    ? { da, en }
    : { da: `${da} (mindst ${level})`, en: `${en} (at least ${level})` };
}

const WORDING: ItemWording = {
  met: ({ da, en }) => ({
    da: `Leverandøren kan betjene borgere på ${da}.`,
    en: `The vendor can serve people in ${en}.`,
  }),
  open: ({ da, en }) => ({
    da: `Profilen viser ikke, om leverandøren kan betjene borgere på ${da}.`,
    en: `The profile does not show whether the vendor can serve people in ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Sprogene er erklæret fuldstændige og omfatter ikke ${da}.`,
    en: `The languages are declared complete and do not include ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Tilføj ${da} til sprogene i profilen, hvis I kan betjene borgere på det.`,
    en: `Add ${en} to the languages in the profile if you can serve people in it.`,
  }),
};
