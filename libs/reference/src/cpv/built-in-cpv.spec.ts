import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_CPV } from './built-in-cpv.js';
import { CpvCatalogue } from './cpv-catalogue.js';

const DIVISIONS =
  '03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98';

const catalogue = new CpvCatalogue(BUILT_IN_CPV);
const codes = BUILT_IN_CPV.map(({ code }) => code);

describe('the built-in CPV list', () => {
  it('has all 45 divisions', () => {
    expect(codes.filter((code) => code.endsWith('000000')).map((code) => code.slice(0, 2))).toEqual(
      DIVISIONS.split(' '),
    );
  });

  it('has some 250 codes besides, each once, in ascending order', () => {
    expect(codes.length - 45).toBeGreaterThan(240);
    expect([...new Set(codes)].sort()).toEqual(codes);
  });

  it('names every code in both languages', () => {
    expect(BUILT_IN_CPV.filter(({ da, en }) => da.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('hangs every code on a group or, for groups, on a division', () => {
    const loose = codes.filter((code) => !code.endsWith('00000') && catalogue.ancestors(code).length < 2);
    expect(loose).toEqual([]);
  });

  it.each([
    ['85311100', 'Forsorg for ældre', 'Welfare services for the elderly'],
    ['85312500', 'Revalideringsvirksomhed', 'Rehabilitation services'],
    ['55521100', 'Madudbringning', 'Meals-on-wheels services'],
    ['90919300', 'Rengøring af skoler', 'School cleaning services'],
    [
      '34000000',
      'Transportudstyr og transporthjælpemidler',
      'Transport equipment and auxiliary products to transportation',
    ],
    ['33196200', 'Hjælpemidler til handicappede', 'Devices for the disabled'],
    ['79611000', 'Jobsøgningstjenester', 'Job search services'],
  ])('calls %s %s / %s', (code, da, en) => {
    expect([catalogue.name(code, 'da'), catalogue.name(code, 'en')]).toEqual([da, en]);
  });
});
