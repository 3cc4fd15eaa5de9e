import type { Term } from './term.js';

/** Levels of the Common European Framework of Reference for Languages (Council of Europe, 2001 and 2020), lowest first. */
export const LANGUAGE_LEVELS = [
  {
    code: 'a1',
    label: { da: 'A1', en: 'A1' },
    meaning: { da: 'Enkle, hverdagslige vendinger.', en: 'Simple everyday phrases.' },
  },
  {
    code: 'a2',
    label: { da: 'A2', en: 'A2' },
    meaning: { da: 'Korte samtaler om velkendte emner.', en: 'Short talks about familiar matters.' },
  },
  {
    code: 'b1',
    label: { da: 'B1', en: 'B1' },
    meaning: { da: 'Klarer de fleste situationer i hverdagen.', en: 'Copes with most everyday situations.' },
  },
  {
    code: 'b2',
    label: { da: 'B2', en: 'B2' },
    meaning: {
      da: 'Taler flydende om de fleste emner, også eget fag.',
      en: 'Speaks fluently about most matters, the own profession included.',
    },
  },
  {
    code: 'c1',
    label: { da: 'C1', en: 'C1' },
    meaning: {
      da: 'Bruger sproget frit og nuanceret i arbejdet.',
      en: 'Uses the language freely and precisely at work.',
    },
  },
  {
    code: 'c2',
    label: { da: 'C2', en: 'C2' },
    meaning: { da: 'Som modersmål eller tæt på det.', en: 'As a mother tongue or close to it.' },
  },
] as const satisfies readonly Term[];

/** Code of a level. */
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]['code'];
