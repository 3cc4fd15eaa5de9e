import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

const one = (value: string | number | boolean | null) => csvOf([['a', () => value]], [{}]).split('\r\n')[1];

describe('csvOf', () => {
  it('writes a row of names and one for each row, each with its line end', () => {
    const columns = [
      ['name', ({ name }: { name: string }) => name],
      ['size', ({ name }: { name: string }) => name.length],
    ] as const;
    expect(csvOf(columns, [{ name: 'Ærø' }, { name: '' }])).toBe('name,size\r\nÆrø,3\r\n,0\r\n');
    expect(csvOf(columns, [])).toBe('name,size\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['plain', 'plain'],
    [-1.5, '-1.5'],
    [false, 'false'],
    [null, ''],
    ['=1+1', "'=1+1"],
    ['+45 12', "'+45 12"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('writes %j as %s', (value, written) => {
    expect(one(value)).toBe(written);
  });

  it('keeps line breaks inside quotes', () => {
    expect(csvOf([['a', () => 'x\r\ny']], [{}])).toBe('a\r\n"x\r\ny"\r\n');
  });
});
