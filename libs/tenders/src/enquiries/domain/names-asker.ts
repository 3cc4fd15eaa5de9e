import type { FieldProblem } from '#platform';
import { foldLetters, foldLettersShort } from '#reference';

/** Who asks, as far as a text could name it. */
export interface Asker {
  readonly name: string;
  /** In an official register, e.g. a CVR number. */
  readonly registration: string | null;
}

interface Find {
  readonly code: string;
  readonly found: string;
}

const LEGAL_FORMS =
  'aps|a/s|as|i/s|k/s|p/s|ivs|amba|a\\.m\\.b\\.a\\.?|fmba|f\\.m\\.b\\.a\\.?|smba|s\\.m\\.b\\.a\\.?|s/i|fond(?:en)?|forening(?:en)?|(?:den )?selvejende institution';
const LEGAL_FORM = new RegExp(`^(?:${LEGAL_FORMS})\\s+|[\\s,]+(?:${LEGAL_FORMS})$`, 'g');
const IN_BRACKETS = /\([^()]*\)/g;
/** Names shorter than this are everyday words too often. */
const SHORTEST_NAME = 3;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const WEB =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![@\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:dk|com|org|net|eu|info|nu|io)(?![\p{L}\p{N}-])/giu;
/** Eight digits as Danes write them, alone or in groups of two or four, with or without the country's prefix; a CPV code is none. */
const PHONE =
  /(?<!cpv[^\p{N}]{0,12})(?<![\p{L}\p{N}.,-])(?:(?:\+|00)45[ ]?)?(?:\d{8}|\d{2}(?:[ ]\d{2}){3}|\d{4}[ ]\d{4})(?![\p{L}\p{N}-]|[.,]\d)/giu;
const FOREIGN_PHONE = /(?<![\p{L}\p{N}])\+(?!45)\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)/gu;

/**
 * What in a question would tell everybody who asks: the asker's name, whole or without its legal form, its number in a register,
 * addresses and numbers to reach somebody at. Case, accents and the spelling of æ, ø and å make no difference.
 */
export function namesAsker(question: string, asker: Asker): FieldProblem[] {
  const finds = new Map<string, Find>();
  const note = (code: string, found: string) => {
    const taken = [...finds.values()].some((find) => find.found.includes(found));
    if (!taken) finds.set(found, { code, found });
  };
  const name = nameIn(question, asker.name);
  if (name !== undefined) note('organisation-name', name);
  for (const found of numbersIn(question, asker.registration)) note('registration-number', found);
  for (const [found] of question.matchAll(EMAIL)) note('email-address', found);
  for (const [found] of question.matchAll(WEB)) note('web-address', found);
  for (const pattern of [PHONE, FOREIGN_PHONE]) {
    for (const [found] of question.matchAll(pattern)) note('phone-number', found);
  }
  return [...finds.values()].map(problemOf);
}

type Fold = (text: string) => string;

/** Spelt with `ae`, `oe`, `aa`, as people write without Danish keys, or with the bare letters that look alike. */
const nameIn = (question: string, name: string): string | undefined =>
  [foldLetters, foldLettersShort].some((fold) => isNamed(fold, question, name)) ? name : undefined;

function isNamed(fold: Fold, question: string, name: string): boolean {
  const text = ` ${wordsOf(fold(question))} `;
  const bare = fold(name).replace(IN_BRACKETS, ' ').trim().replace(LEGAL_FORM, '');
  const names = [wordsOf(fold(name)), wordsOf(bare)];
  return names.some((one) => one.length >= SHORTEST_NAME && says(text, one));
}

/** The name by itself or in the genitive, which Danes write without an apostrophe; with one, the s stands by itself. */
const says = (text: string, name: string): boolean =>
  [name, `${name}s`].some((form) => text.includes(` ${form} `));

/** Folded words with one blank between them: what stands between words is no part of a name. */
const wordsOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function numbersIn(question: string, registration: string | null): string[] {
  if (registration === null || !/^[\p{L}\p{N}]{6,}$/u.test(registration)) return [];
  const spaced = Array.from(registration).join('[ .-]?');
  return [...question.matchAll(new RegExp(`(?<![\\p{N}])${spaced}(?![\\p{N}])`, 'giu'))].map(
    ([found]) => found,
  );
}

const WHAT: Readonly<Record<string, string>> = {
  'organisation-name': 'the name of your organisation',
  'registration-number': 'the number of your organisation',
  'email-address': 'an e-mail address',
  'web-address': 'a web address',
  'phone-number': 'a phone number',
};

const problemOf = ({ code, found }: Find): FieldProblem => ({
  pointer: '/question',
  code,
  detail: `"${found}" is ${WHAT[code] ?? 'yours'}. Leave it out, or send "keepWording": true if it names nobody here.`,
});
