import { describe, expect, it } from '@jest/globals';
import { areasText } from './areas-text.js';

describe('areasText', () => {
  it.each([
    [['0751'], 'Aarhus', 'Aarhus'],
    [['0101', '0461'], 'København og Odense', 'Copenhagen and Odense'],
    [
      ['0751', '0461', '0851', '0730'],
      'Aarhus, Odense, Aalborg og Randers',
      'Aarhus, Odense, Aalborg and Randers',
    ],
    [
      ['0751', '0461', '0851', '0730', '0740'],
      'Aarhus, Odense, Aalborg og 2 andre områder',
      'Aarhus, Odense, Aalborg and 2 more areas',
    ],
    [['SE224'], 'SE224', 'SE224'],
    [[], '', ''],
  ])('names %j', (codes, da, en) => {
    expect(areasText(codes, 'da')).toBe(da);
    expect(areasText(codes, 'en')).toBe(en);
  });
});
