import type { Language, ScorePart } from './answer.js';
import { areaCode } from './area.js';
import type { Family, LotTerm } from './profile/term.js';
import type { Reading } from './reading.js';
import { listed } from './sentence.js';

type Explained = Pick<ScorePart, 'evidence' | 'explanation'>;

const MOST_WORDS = 8;

/** The narrowest branches that both name. */
export function explainCpv(reading: Reading): Explained {
  const shared = sharedTerms('cpv', reading.lot.terms, reading).map(({ surface }) => surface);
  const evidence = shared.filter(
    (branch) => !shared.some((other) => other !== branch && other.startsWith(branch)),
  );
  if (evidence.length === 0) {
    return { evidence, explanation: { da: 'Ingen fælles CPV-gren.', en: 'No CPV branch in common.' } };
  }
  return {
    evidence,
    explanation: {
      da: `Fælles CPV-${evidence.length === 1 ? 'gren' : 'grene'}: ${listed(evidence, 'da')}.`,
      en: `CPV ${evidence.length === 1 ? 'branch' : 'branches'} in common: ${listed(evidence, 'en')}.`,
    },
  };
}

/** The lot's words that the profile holds, the most telling first. */
export function explainWords(reading: Reading): Explained {
  const found = sharedTerms('words', reading.lot.terms, reading).sort(moreTelling);
  const evidence = [...new Set(found.map(({ surface }) => surface))].slice(0, MOST_WORDS);
  if (evidence.length === 0) {
    return { evidence, explanation: { da: 'Ingen fælles ord.', en: 'No words in common.' } };
  }
  return {
    evidence,
    explanation: {
      da: `Fælles ord: ${listed(evidence, 'da')}.`,
      en: `Words in common: ${listed(evidence, 'en')}.`,
    },
  };
}

/** The narrowest places of the lot in which the vendor has worked. */
export function explainPlace(reading: Reading): Explained {
  const { lot, relevance } = reading;
  const places = relevance === 0 ? [] : sharedTerms('place', lot.refinements, reading);
  const shared = [...new Set(places.map(({ surface }) => surface))];
  const evidence = shared.filter((place) => !shared.some((other) => other.startsWith(`${place}/`)));
  if (evidence.length === 0) {
    return {
      evidence,
      explanation: { da: 'Ingen referencer fra stedet.', en: 'No references from the place.' },
    };
  }
  const called = (language: Language): string =>
    listed(
      evidence.map(areaCode).map((code) => lot.lot.areaNames?.[code]?.[language] ?? code),
      language,
    );
  return {
    evidence,
    explanation: { da: `Har løst opgaver i ${called('da')}.`, en: `Has done work in ${called('en')}.` },
  };
}

const moreTelling = (a: LotTerm, b: LotTerm): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);

const sharedTerms = (wanted: Family, terms: readonly LotTerm[], { vendor }: Reading): LotTerm[] =>
  terms.filter(({ family, key }) => family === wanted && vendor.impacts.has(key));
