import { describe, expect, it } from '@jest/globals';
import { municipalitiesOn } from './municipalities.js';

describe('municipalitiesOn', () => {
  it.each([
    ['2006-12-31', 0],
    ['2007-01-01', 98],
    ['2027-01-01', 98],
  ])('on %s there are %i', (day, count) => {
    expect(municipalitiesOn(day)).toHaveLength(count);
  });

  it('gives code, name and province, by code', () => {
    const municipalities = municipalitiesOn('2026-06-01');
    const codes = municipalities.map(({ code }) => code);
    expect(municipalities[0]).toEqual({ code: '0101', name: 'København', nuts3: 'DK011' });
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each(['2026', '2026-02-30', '01-01-2027', ''])('refuses the day %j', (day) => {
    expect(() => municipalitiesOn(day)).toThrow(RangeError);
  });
});
