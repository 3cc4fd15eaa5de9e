import { describe, expect, it } from '@jest/globals';
import { cpvTable } from './cpv-table.js';

describe('cpvTable', () => {
  it('reads one code a line', () => {
    expect(
      cpvTable('\n85000000 | Health, and more | Sundhed\n85300000 | Social work | Socialt arbejde\n'),
    ).toEqual([
      { code: '85000000', en: 'Health, and more', da: 'Sundhed' },
      { code: '85300000', en: 'Social work', da: 'Socialt arbejde' },
    ]);
  });

  it.each(['85000000 | Health', '85000000 | Health | Sundhed | more'])('refuses the line %j', (line) => {
    expect(() => cpvTable(line)).toThrow(SyntaxError);
  });
});
