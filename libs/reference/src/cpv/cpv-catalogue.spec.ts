import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_CPV } from './built-in-cpv.js';
import { CpvCatalogue } from './cpv-catalogue.js';

const entry = (code: string, en: string, da: string) => ({ code, en, da });

/** 30192121 has no code 30192120 above it in the official list. */
const catalogue = new CpvCatalogue([
  entry('30000000', 'Office machinery', 'Kontormaskiner'),
  entry('30190000', 'Various office equipment', 'Diverse kontorudstyr'),
  entry('30192100', 'Erasers', 'Viskelæder'),
  entry('30192121', 'Ballpoint pens', 'Kuglepenne'),
  entry('85000000', 'Health and social work services', 'Sundhedsvæsen og sociale foranstaltninger'),
  entry('85311100', 'Welfare services for the elderly', 'Forsorg for ældre'),
  entry('85312000', 'Social work services without accommodation', 'Sociale foranstaltninger uden ophold'),
]);

describe('CpvCatalogue', () => {
  it('knows its codes with and without check digit, and no others', () => {
    expect(['85312000', '85312000-9', '85312100', '85', ''].map((code) => catalogue.has(code))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(catalogue.size).toBe(7);
  });

  it('names a code in both languages, and none that it does not have', () => {
    expect(catalogue.name('85311100-3', 'da')).toBe('Forsorg for ældre');
    expect(catalogue.name('85311100', 'en')).toBe('Welfare services for the elderly');
    expect(catalogue.name('85311200', 'en')).toBeUndefined();
  });

  it.each([
    ['30192121', '30192100'],
    ['30192100', '30190000'],
    ['30190000', '30000000'],
    ['30000000', undefined],
    ['85312000', '85000000'],
    ['85312310', '85312000'],
    ['86100000', undefined],
    ['no code', undefined],
  ])('hangs %s on its nearest existing ancestor %s', (code, parent) => {
    expect(catalogue.parent(code)).toBe(parent);
  });

  it('lists all existing ancestors, nearest first', () => {
    expect(catalogue.ancestors('30192121-5')).toEqual(['30192100', '30190000', '30000000']);
  });

  it.each([
    ['85312300', '85300000', true],
    ['85312300', '853', true],
    ['85312300', '85312300-2', true],
    ['85300000', '85312300', false],
    ['85400000', '85300000', false],
    ['30192121', '30000000', true],
    ['39000000', '30000000', false],
    ['no code', '85000000', false],
    ['85000000', '', false],
  ])('%s within %s: %s', (code, branch, within) => {
    expect(catalogue.isWithin(code, branch)).toBe(within);
  });

  it.each([
    ['the code itself', '85312000', '85312000'],
    ['its nearest ancestor', '85312999', '85312000'],
    ['two swapped digits', '58312000', '85312000'],
    ['one wrong digit', '86312000', '85312000'],
    ['nothing near', '11111111', undefined],
    ['no code', '853', undefined],
  ])('suggests %s: for %s %s', (_what, code, nearest) => {
    expect(catalogue.nearest(code)?.code).toBe(nearest);
  });

  it('lets the later of two entries with the same code count', () => {
    const replaced = new CpvCatalogue([entry('85000000', 'old', 'gammel'), entry('85000000', 'new', 'ny')]);
    expect(replaced.name('85000000', 'en')).toBe('new');
  });

  it('refuses an entry that is no code of eight digits', () => {
    expect(() => new CpvCatalogue([entry('85', 'Health', 'Sundhed')])).toThrow(
      new RangeError('"85" is not a CPV code of eight digits.'),
    );
  });
});

describe('CpvCatalogue.search', () => {
  const builtIn = new CpvCatalogue(BUILT_IN_CPV);
  const codes = (text: string, limit?: number) => builtIn.search(text, limit).map(({ code }) => code);

  it.each([
    ['8531', ['85310000', '85311000', '85312000', '85311100', '85311200', '85311300']],
    ['85312000-9', ['85312000']],
    ['hjemmehjælp', ['98513310']],
    ['hjemmehjaelp', ['98513310']],
    ['MEALS-ON-WHEELS', ['55521100']],
    ['elderly welfare', ['85311100']],
    ['  ', []],
    ['nothing of the kind', []],
  ])('finds by %j', (text, expected) => {
    expect(codes(text, 6)).toEqual(expected);
  });

  it('puts names that begin with the text first, then words, then parts of words', () => {
    const found = new CpvCatalogue([
      entry('10000000', 'Alarms', 'Nødkaldealarmer'),
      entry('20000000', 'Monitoring', 'Drift af alarmer'),
      entry('30000000', 'Equipment', 'Alarmer'),
    ]).search('alarmer');
    expect(found.map(({ code }) => code)).toEqual(['30000000', '20000000', '10000000']);
  });

  it('puts broader codes before narrower ones and stops at the limit', () => {
    expect(codes('kørestole', 2)).toEqual(['33193120', '33193000']);
  });
});
