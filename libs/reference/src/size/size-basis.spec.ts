import { describe, expect, it } from '@jest/globals';
import { sizeBasis } from './size-basis.js';

const all = { partnerAndLinkedEnterprises: true, publicControl: true, twoYears: true };

describe('sizeBasis', () => {
  it('is established where everything is known', () => {
    expect(sizeBasis(all)).toBe('established');
  });

  it.each(['partnerAndLinkedEnterprises', 'publicControl', 'twoYears'])(
    'is declared without %s',
    (missing) => {
      expect(sizeBasis({ ...all, [missing]: false })).toBe('declared');
    },
  );
});
