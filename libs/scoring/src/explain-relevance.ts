import type { ScorePart } from './answer.js';
import type { Term } from './profile/lot-profile.js';
import type { Reading } from './reading.js';
import { listed } from './sentence.js';

type Explained = Pick<ScorePart, 'evidence' | 'explanation'>;

const MOST_WORDS = 8;

/** The narrowest branches that both name. */
export function explainCpv({ lot, vendor }: Reading): Explained {
  const shared = lot.branches.map(({ key }) => key).filter((key) => vendor.branches.has(key));
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
export function explainWords({ lot, vendor }: Reading): Explained {
  const found = lot.words.filter(({ key }) => vendor.words.has(key)).sort(moreTelling);
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

const moreTelling = (a: Term, b: Term): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);
