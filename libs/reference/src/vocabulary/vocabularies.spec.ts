import { describe, expect, it } from '@jest/globals';
import { CERTIFICATE_SCHEMES } from './certificate-schemes.js';
import { LANGUAGE_LEVELS } from './language-levels.js';
import { LEGAL_FORMS } from './legal-forms.js';
import { PRACTICES } from './practices.js';
import { PROCEDURES } from './procedures.js';
import { SERVICE_TIMES } from './service-times.js';
import { SOCIAL_PURPOSES } from './social-purposes.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';
import { TARGET_GROUPS } from './target-groups.js';
import { codesOf, isCodeOf, labelOf, type Name, type Term } from './term.js';
import { VENDOR_KINDS } from './vendor-kinds.js';
import { vocabulary } from './vocabularies.js';

const TERMS: readonly (readonly [string, readonly Term[]])[] = [
  ['legal forms', LEGAL_FORMS],
  ['vendor kinds', VENDOR_KINDS],
  ['target groups', TARGET_GROUPS],
  ['procedures', PROCEDURES],
  ['certificate schemes', CERTIFICATE_SCHEMES],
  ['social purposes', SOCIAL_PURPOSES],
  ['practices', PRACTICES],
  ['service times', SERVICE_TIMES],
  ['language levels', LANGUAGE_LEVELS],
];
const ALL: readonly (readonly [string, readonly Name[]])[] = [
  ...TERMS,
  ['spoken languages', SPOKEN_LANGUAGES],
];

describe.each(ALL)('%s', (_name, vocabulary) => {
  it('have codes of lower-case words with hyphens, at most 60 letters, each once', () => {
    const codes = codesOf(vocabulary);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 60)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(['da', 'en'] as const)('have a label of their own each (%s)', (language) => {
    const labels = vocabulary.map(({ label }) => label[language]);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe.each(TERMS)('%s', (_name, vocabulary) => {
  it('tell their meaning in one sentence', () => {
    const texts = vocabulary.flatMap(({ meaning }) => [meaning.da, meaning.en]);
    expect(texts.filter((text) => !/^[A-ZÆØÅ].{10,}\.$/u.test(text))).toEqual([]);
  });
});

describe('vocabularies', () => {
  it.each([
    ['older-people', 'da', 'Ældre'],
    ['older-people', 'en', 'Older people'],
    ['pets', 'en', undefined],
  ] as const)('labelOf(%s, %s) is %s', (code, language, label) => {
    expect(labelOf(TARGET_GROUPS, code, language)).toBe(label);
  });

  it('tell their codes from other texts', () => {
    expect(['open', 'Open', 'closed', ''].map((text) => isCodeOf(PROCEDURES, text))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('are found by name where a requirement may ask for their codes', () => {
    expect(vocabulary('target-groups')).toBe(TARGET_GROUPS);
    expect(vocabulary('pets')).toBeUndefined();
  });

  it('keep the kinds of vendor that scoring reads', () => {
    expect(codesOf(VENDOR_KINDS)).toEqual([
      'social-enterprise',
      'association',
      'company',
      'public',
      'unknown',
    ]);
  });
});
