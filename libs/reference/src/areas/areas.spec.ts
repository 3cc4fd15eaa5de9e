import { describe, expect, it } from '@jest/globals';
import { areaName, areaPath, isAreaCode, listAreas, touchedBy } from './areas.js';

const countOf = (prefix: string) =>
  listAreas().filter((area) => area.kind === 'municipality' && area.path.includes(`/${prefix}/`)).length;

describe('areas of Denmark', () => {
  it('are one country, NUTS regions of three levels and 98 municipalities, every code once', () => {
    const kinds = listAreas().map((area) => area.kind);
    const counts = [...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]);
    expect(counts).toEqual([
      ['country', 1],
      ['nuts-1', 1],
      ['nuts-2', 5],
      ['nuts-3', 11],
      ['municipality', 98],
    ]);
    expect(new Set(listAreas().map((area) => area.code)).size).toBe(116);
  });

  it.each([
    ['DK011', 4],
    ['DK012', 13],
    ['DK013', 11],
    ['DK014', 1],
    ['DK021', 5],
    ['DK022', 12],
    ['DK031', 10],
    ['DK032', 12],
    ['DK041', 8],
    ['DK042', 11],
    ['DK050', 11],
    ['DK01', 29],
    ['DK02', 17],
    ['DK03', 22],
    ['DK04', 19],
    ['DK05', 11],
  ])('%s has %i municipalities', (code, count) => {
    expect(countOf(code)).toBe(count);
  });

  it.each([
    ['0461', 'DK/DK0/DK03/DK031/0461'],
    ['0400', 'DK/DK0/DK01/DK014/0400'],
    ['0851', 'DK/DK0/DK05/DK050/0851'],
    ['DK031', 'DK/DK0/DK03/DK031'],
    ['DK03', 'DK/DK0/DK03'],
    ['DK0', 'DK/DK0'],
    ['DK', 'DK'],
    ['0411', undefined],
    ['dk031', undefined],
    ['DKZZZ', undefined],
    ['SE110', undefined],
  ])('the path of %s is %s', (code, path) => {
    expect(areaPath(code)).toBe(path);
  });

  it('has the path of everything that a path runs through', () => {
    const broken = listAreas().filter(({ path }) => {
      const segments = path.split('/');
      return segments.some((code, index) => areaPath(code) !== segments.slice(0, index + 1).join('/'));
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ['0101', 'København', 'Copenhagen'],
    ['0461', 'Odense', 'Odense'],
    ['DK042', 'Østjylland', 'East Jutland'],
    ['DK', 'Danmark', 'Denmark'],
    ['9999', undefined, undefined],
  ])('%s is called %s / %s', (code, da, en) => {
    expect([areaName(code, 'da'), areaName(code, 'en')]).toEqual([da, en]);
  });

  it('knows its codes in their exact form only', () => {
    expect(['0461', 'DK031', '461', 'dk031', ' 0461', ''].map(isAreaCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['0461', ['DK', 'DK0', 'DK03', 'DK031', '0461']],
    ['DK014', ['DK', 'DK0', 'DK01', 'DK014', '0400']],
    ['Porto', ['Porto']],
  ])('%s shares ground with what holds it and what lies in it', (code, touched) => {
    expect(touchedBy(code)).toEqual(touched);
  });
});
