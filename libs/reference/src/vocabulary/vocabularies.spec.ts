import { describe, expect, it } from '@jest/globals';
import * as library from '../index.js';
import { PROCEDURES } from './procedures.js';
import { TARGET_GROUPS } from './target-groups.js';
import { codesOf, isCodeOf, labelOf, type Name, type Term } from './term.js';
import { VENDOR_KINDS } from './vendor-kinds.js';
import { vocabulary } from './vocabularies.js';

const isVocabulary = (exported: unknown): exported is readonly Name[] =>
  Array.isArray(exported) &&
  exported.every((item: unknown) => typeof item === 'object' && item !== null && 'label' in item);
const isExplained = (terms: readonly Name[]): terms is readonly Term[] =>
  terms.every((term) => 'meaning' in term);

/** Every vocabulary of the library's door, by the name of its export. */
const ALL = Object.entries(library).flatMap(([name, exported]: [string, unknown]) =>
  isVocabulary(exported) ? [[name, exported] as const] : [],
);
const TERMS = ALL.flatMap(([name, terms]) => (isExplained(terms) ? [[name, terms] as const] : []));

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
  it('are found at the door, and all but the spoken languages tell their meaning', () => {
    const explained = new Set(TERMS.map(([name]) => name));
    expect(ALL.map(([name]) => name)).toContain('TARGET_GROUPS');
    expect(ALL.map(([name]) => name).filter((name) => !explained.has(name))).toEqual(['SPOKEN_LANGUAGES']);
  });

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
