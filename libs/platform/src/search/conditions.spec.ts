import { describe, expect, it } from '@jest/globals';
import { Conditions } from './conditions.js';

describe('Conditions', () => {
  it('are all fulfilled where there is none', () => {
    expect(new Conditions().sql).toBe('true');
  });

  it('number their values through', () => {
    const conditions = new Conditions();
    expect(conditions.bind('first')).toBe('$1');
    conditions.add('a = ? OR b = ?', 1, 2);
    conditions.add('c && ?::text[]', ['x']);
    expect(conditions.sql).toBe('(a = $2 OR b = $3) AND (c && $4::text[])');
    expect(conditions.values).toEqual(['first', 1, 2, ['x']]);
  });
});
