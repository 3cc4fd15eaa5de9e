import type { Answer, Language, Sentence } from './answer.js';
import { lacks } from './eligibility.js';
import { counted, listed } from './sentence.js';

const WORDS_SHOWN = 2;

const TEXT = {
  da: { lacks: 'mangler', open: 'uafklaret', none: 'Intet fælles', reference: ['reference', 'referencer'] },
  en: { lacks: 'lacks', open: 'open', none: 'Nothing in common', reference: ['reference', 'references'] },
} as const;

/** One line for lists: what speaks for the pair and what is missing, e.g. "CPV 853 and 3 references; lacks ISO 27001". */
export function reasonOf(answer: Answer): Sentence {
  return { da: reasonIn(answer, 'da'), en: reasonIn(answer, 'en') };
}

function reasonIn(answer: Answer, language: Language): string {
  const text = TEXT[language];
  const names = (found: Answer['requirements']): string =>
    listed(
      found.map(({ name }) => name[language]),
      language,
    );
  const missing = answer.requirements.filter(lacks);
  const open = answer.requirements.filter(({ mandatory, finding }) => mandatory && finding === 'unknown');
  return [
    listed(strengths(answer, language), language) || text.none,
    ...(missing.length > 0 ? [`${text.lacks} ${names(missing)}`] : []),
    ...(open.length > 0 ? [`${text.open}: ${names(open)}`] : []),
  ].join('; ');
}

function strengths(answer: Answer, language: Language): string[] {
  const evidence = (name: string): readonly string[] =>
    answer.parts.find(({ part }) => part === name)?.evidence ?? [];
  const branch = [...evidence('cpv')].sort((a, b) => b.length - a.length)[0];
  const words = evidence('words').slice(0, WORDS_SHOWN);
  const references = evidence('track-record').length;
  const [one, many] = TEXT[language].reference;
  return [
    ...(branch === undefined ? [] : [`CPV ${branch}`]),
    ...words.map((word) => (language === 'da' ? `»${word}«` : `“${word}”`)),
    ...(references === 0 ? [] : [counted(references, one, many)]),
  ];
}
