import { describe, expect, it } from '@jest/globals';
import { possibleSizeClasses, sizeClass, type SizeFigures } from './size-class.js';

const eur = (euros: number) => ({ minor: Math.round(euros * 100), currency: 'EUR' });
const dkk = (kroner: number) => ({ minor: Math.round(kroner * 100), currency: 'DKK' });
const million = 1_000_000;

const CASES: readonly (readonly [why: string, figures: SizeFigures, expected: string])[] = [
  ['everything within', { headcount: 9, turnover: eur(2 * million), balance: eur(2 * million) }, 'micro'],
  ['turnover alone within', { headcount: 9, turnover: eur(2 * million), balance: eur(3 * million) }, 'micro'],
  ['balance alone within', { headcount: 9, turnover: eur(3 * million), balance: eur(2 * million) }, 'micro'],
  [
    'both above the micro ceiling',
    { headcount: 9, turnover: eur(2_000_000.01), balance: eur(2_000_000.01) },
    'small',
  ],
  ['ten persons', { headcount: 10, turnover: eur(1), balance: eur(1) }, 'small'],
  ['9.5 annual work units', { headcount: 9.5, turnover: eur(1) }, 'micro'],
  ['49 persons', { headcount: 49, turnover: eur(10 * million) }, 'small'],
  ['50 persons', { headcount: 50, turnover: eur(10 * million) }, 'medium'],
  ['249 persons', { headcount: 249, turnover: eur(50 * million), balance: eur(90 * million) }, 'medium'],
  [
    'balance within 43 million',
    { headcount: 249, turnover: eur(51 * million), balance: eur(43 * million) },
    'medium',
  ],
  ['both above', { headcount: 5, turnover: eur(51 * million), balance: eur(43_000_000.01) }, 'large'],
  ['250 persons', { headcount: 250, turnover: eur(1), balance: eur(1) }, 'large'],
  ['250 persons, no money known', { headcount: 250 }, 'large'],
  ['no money known', { headcount: 5 }, 'unknown'],
  ['turnover above, balance not known', { headcount: 5, turnover: eur(3 * million) }, 'unknown'],
  ['no headcount', { turnover: eur(1), balance: eur(1) }, 'unknown'],
  [
    'no headcount, but money above every ceiling',
    { turnover: eur(60 * million), balance: eur(60 * million) },
    'large',
  ],
  ['nothing known', {}, 'unknown'],
  ['kroner at the ceiling', { headcount: 5, turnover: dkk(14_920_760) }, 'micro'],
  ['kroner just above', { headcount: 5, turnover: dkk(14_920_761), balance: dkk(20 * million) }, 'small'],
  ['a currency without rate', { headcount: 5, turnover: { minor: 100, currency: 'XAU' } }, 'unknown'],
  [
    'a currency named like a method',
    { headcount: 5, turnover: { minor: 100, currency: 'toString' } },
    'unknown',
  ],
];

describe('sizeClass', () => {
  it.each(CASES)('%s', (_why, figures, expected) => {
    expect(sizeClass(figures)).toBe(expected);
  });

  it('uses the rate that it is given', () => {
    expect(
      sizeClass({ headcount: 5, turnover: dkk(15 * million), balance: dkk(15 * million) }, { DKK: 7.5 }),
    ).toBe('micro');
  });

  it.each([{ headcount: -1 }, { headcount: Number.NaN }, { turnover: eur(Infinity) }])(
    'refuses %j',
    (figures) => {
      expect(() => sizeClass(figures)).toThrow(RangeError);
    },
  );
});

describe('possibleSizeClasses', () => {
  it.each([
    [{}, ['micro', 'small', 'medium', 'large']],
    [{ headcount: 20 }, ['small', 'medium', 'large']],
    [{ headcount: 5, turnover: eur(3 * million) }, ['micro', 'small']],
    [{ turnover: eur(3 * million), balance: eur(3 * million) }, ['small', 'medium', 'large']],
    [{ headcount: 5, turnover: eur(1) }, ['micro']],
  ])('%j leaves open %j', (figures, expected) => {
    expect(possibleSizeClasses(figures)).toEqual(expected);
  });
});
