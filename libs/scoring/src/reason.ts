import type { Answer, Language, Sentence } from './answer.js';
import { cpvCalled } from './cpv/cpv-called.js';
import { lacks } from './eligibility.js';
import type { Lot } from './lot.js';
import { counted, listed, listedApart, quoted } from './sentence.js';

const WORDS_SHOWN = 2;

const TEXT = {
  da: {
    lacks: 'opfylder ikke',
    open: 'uafklaret',
    none: 'Intet fælles',
    reference: ['reference', 'referencer'],
  },
  en: {
    lacks: 'does not meet',
    open: 'open',
    none: 'Nothing in common',
    reference: ['reference', 'references'],
  },
} as const;

/**
 * One line for lists: what speaks for the pair and what is missing, e.g. "CPV 85312400 “Welfare services …” and 3 references;
 * does not meet: ISO 27001".
 *
 * @param lot where the names of its CPV codes are taken from; without them the line shows codes alone
 */
export function reasonOf(answer: Answer, lot: Pick<Lot, 'cpvNames'> = {}): Sentence {
  return { da: reasonIn(answer, lot, 'da'), en: reasonIn(answer, lot, 'en') };
}

function reasonIn(answer: Answer, lot: Pick<Lot, 'cpvNames'>, language: Language): string {
  const text = TEXT[language];
  const names = (found: Answer['requirements']): string =>
    listedApart(
      found.map(({ name }) => name[language]),
      language,
    );
  const missing = answer.requirements.filter(lacks);
  const open = answer.requirements.filter(({ mandatory, finding }) => mandatory && finding === 'unknown');
  return [
    listed(strengths(answer, lot, language), language) || text.none,
    ...(missing.length > 0 ? [`${text.lacks}: ${names(missing)}`] : []),
    ...(open.length > 0 ? [`${text.open}: ${names(open)}`] : []),
  ].join('; ');
}

function strengths({ parts }: Answer, lot: Pick<Lot, 'cpvNames'>, language: Language): string[] {
  const part = (name: string) => parts.find((one) => one.part === name);
  const code = [...(part('cpv')?.evidence ?? [])].sort(moreExact)[0];
  const words = (part('words')?.evidence ?? []).slice(0, WORDS_SHOWN);
  const references = part('track-record')?.sources.length ?? 0;
  const [one, many] = TEXT[language].reference;
  return [
    ...(code === undefined ? [] : [`CPV ${cpvCalled(code, lot.cpvNames, language)}`]),
    ...words.map((word) => quoted(word, language)),
    ...(references === 0 ? [] : [counted(references, one, many)]),
  ];
}

/** The code with most digits before its zeros first. */
const moreExact = (a: string, b: string): number => digits(b) - digits(a);
const digits = (code: string): number => code.replace(/0+$/, '').length;
