import type { ScorePart } from './answer.js';
import type { Family, LotTerm } from './profile/term.js';
import type { Reading } from './reading.js';
import { listed } from './sentence.js';

type Explained = Pick<ScorePart, 'evidence' | 'explanation'>;

const MOST_WORDS = 8;

/** The narrowest branches that both name. */
export function explainCpv(reading: Reading): Explained {
  const shared = sharedTerms('cpv', reading).map(({ surface }) => surface);
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
  const found = sharedTerms('words', reading).sort(moreTelling);
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

const moreTelling = (a: LotTerm, b: LotTerm): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);

const sharedTerms = (wanted: Family, { lot, vendor }: Reading): LotTerm[] =>
  lot.terms.filter(({ family, key }) => family === wanted && vendor.impacts.has(key));
