import { describe, expect, it } from '@jest/globals';
import { municipalitiesOn } from './municipalities.js';
import { regionOf, regionsOn } from './regions.js';

describe('regionOf', () => {
  it.each([
    ['0101', '2026-12-31', 'Region Hovedstaden'],
    ['0101', '2027-01-01', 'Region Østdanmark'],
    ['0400', '2026-12-31', 'Region Hovedstaden'],
    ['0217', '2026-06-01', 'Region Hovedstaden'],
    ['0259', '2026-12-31', 'Region Sjælland'],
    ['0259', '2027-01-01', 'Region Østdanmark'],
    ['0461', '2026-12-31', 'Region Syddanmark'],
    ['0461', '2027-01-01', 'Region Syddanmark'],
    ['0766', '2026-06-01', 'Region Midtjylland'],
    ['0825', '2026-06-01', 'Region Nordjylland'],
    ['DK014', '2027-01-01', 'Region Østdanmark'],
    ['DK02', '2026-06-01', 'Region Sjælland'],
    ['DK0', '2026-06-01', undefined],
    ['DK', '2026-06-01', undefined],
    ['9999', '2026-06-01', undefined],
    ['0461', '2006-12-31', undefined],
  ])('%s lies on %s in %s', (code, day, name) => {
    expect(regionOf(code, day)?.name.da).toBe(name);
  });

  it.each(['2026-12-31', '2027-01-01'])('gives every municipality a region on %s', (day) => {
    const without = municipalitiesOn(day).filter(({ code }) => regionOf(code, day) === undefined);
    expect(without).toEqual([]);
  });

  it('puts 46 municipalities into Region Østdanmark', () => {
    const eastern = municipalitiesOn('2027-01-01').filter(
      ({ code }) => regionOf(code, '2027-01-01')?.code === 'oestdanmark',
    );
    expect(eastern).toHaveLength(46);
  });

  it('refuses a day that does not exist', () => {
    expect(() => regionOf('0461', '2027-02-29')).toThrow(
      new RangeError('"2027-02-29" is not a calendar day (YYYY-MM-DD).'),
    );
  });
});

describe('regionsOn', () => {
  it.each([
    ['2026-12-31', ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland']],
    ['2027-01-01', ['oestdanmark', 'syddanmark', 'midtjylland', 'nordjylland']],
    ['2006-12-31', []],
  ])('on %s there are %j', (day, codes) => {
    expect(regionsOn(day).map(({ code }) => code)).toEqual(codes);
  });
});
