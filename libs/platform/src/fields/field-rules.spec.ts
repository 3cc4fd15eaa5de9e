import { describe, expect, it } from '@jest/globals';
import type { FieldProblem } from '../errors/domain.error.js';
import {
  areaProblems,
  listProblems,
  cpvProblems,
  dayProblems,
  moneyProblems,
  termProblems,
  textProblems,
} from './field-rules.js';

describe('field rules', () => {
  it.each<[what: string, problems: FieldProblem[], expected: string[]]>([
    ['takes a text within its bounds', textProblems('/t', 'Hjælp', 5, 1), []],
    ['refuses a blank text', textProblems('/t', '  ', 5, 1), ['/t too-short']],
    ['refuses a text that is too long', textProblems('/t', 'Hjælpe', 5), ['/t too-long']],
    ['refuses a NUL', textProblems('/t', 'a\0b', 5), ['/t characters']],
    ['refuses half a surrogate pair', textProblems('/t', 'a\ud83d', 5), ['/t characters']],
    ['takes an emoji', textProblems('/t', 'a😀', 5), []],
    ['refuses too many entries', listProblems('/l', [1, 2, 3], 2, () => []), ['/l too-many']],
    ['takes a CPV code with and without check digit', cpvProblems('/c', ['85312000', '85311000-2'], 9), []],
    ['refuses a short CPV code', cpvProblems('/c', ['853'], 9), ['/c/0 cpv-invalid']],
    ['refuses a repeated code', cpvProblems('/c', ['85312000', '85312000'], 9), ['/c/1 repeated']],
    ['takes municipality, NUTS and country codes', areaProblems('/a', ['0461', 'DK031', 'DK'], 9), []],
    ['refuses too many codes without looking at each', areaProblems('/a', ['x', 'y'], 1), ['/a too-many']],
    ['refuses an unknown area', areaProblems('/a', ['0461', '9999'], 9), ['/a/1 area-unknown']],
    ['takes a term of the vocabulary', termProblems('/g', ['carers'], ['carers', 'lonely']), []],
    ['refuses another term', termProblems('/g', ['cats'], ['carers', 'lonely']), ['/g/0 not-listed']],
    ['takes the largest amount', moneyProblems('/m', { minor: 10 ** 12, currency: 'DKK' }), []],
    [
      'refuses a larger one',
      moneyProblems('/m', { minor: 10 ** 12 + 1, currency: 'DKK' }),
      ['/m/amount amount-out-of-bounds'],
    ],
    [
      'refuses no amount',
      moneyProblems('/m', { minor: 0, currency: 'EUR' }),
      ['/m/amount amount-out-of-bounds'],
    ],
    ['takes no amount where that means something', moneyProblems('/m', { minor: 0, currency: 'EUR' }, 0), []],
    [
      'refuses a fraction of an øre',
      moneyProblems('/m', { minor: 1.5, currency: 'DKK' }),
      ['/m/amount amount-out-of-bounds'],
    ],
    [
      'refuses an unknown currency',
      moneyProblems('/m', { minor: 1, currency: 'XXX' }),
      ['/m/currency not-listed'],
    ],
    ['takes a leap day', dayProblems('/d', '2028-02-29'), []],
    ['refuses a day that does not exist', dayProblems('/d', '2027-02-29'), ['/d day-invalid']],
    ['refuses another way to write a day', dayProblems('/d', '29-02-2028'), ['/d day-invalid']],
  ])('%s', (_, problems, expected) => {
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  it('suggests an area for the first three unknown ones alone', () => {
    const details = areaProblems('/a', ['461', '751', '101', '851'], 9).map(({ detail }) => detail);
    expect(details.map((detail) => detail.includes('Did you mean'))).toEqual([true, true, true, false]);
  });

  it.each([
    ['461', '0461'],
    ['Odense', '0461'],
    ['dk03x', 'DK03'],
  ])('suggests the area that "%s" probably means', (text, meant) => {
    expect(areaProblems('/a', [text], 9)[0]?.detail).toContain(`Did you mean ${meant} (`);
  });
});
