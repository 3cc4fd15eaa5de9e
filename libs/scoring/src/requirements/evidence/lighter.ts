import type { LighterAsk } from '../requirement-kind.js';
import type { EvidenceAsk } from './ask.js';

/** Lower levels of documentation, one by one. */
export const lighterEvidence = (ask: EvidenceAsk): LighterAsk<EvidenceAsk>[] =>
  Array.from({ length: ask.level - 1 }, (_, index) => ask.level - 1 - index).map((level) => ({
    dimension: 'level',
    ask: { ...ask, level },
    change: {
      da: `Kræv dokumentation på mindst niveau ${String(level)}.`,
      en: `Ask for evidence of at least level ${String(level)}.`,
    },
  }));
