import { describe, expect, it } from '@jest/globals';
import { parseCpvRows } from './cpv-rows.js';

const HEADER = ['code', 'type', 'parent', 'en', 'da', 'pt', 'sv', 'es'];
const row = (code: string, en: string, da: string) => [code, '1', '', en, da, 'pt', 'sv', 'es'];

describe('parseCpvRows', () => {
  it('reads codes with and without check digit', () => {
    const rows = [
      HEADER,
      row('03000000-1', 'Agricultural, farming', 'Produkter'),
      row('03100000', 'Crops', 'Afgrøder'),
    ];
    expect(parseCpvRows(rows)).toEqual({
      entries: [
        { code: '03000000', en: 'Agricultural, farming', da: 'Produkter' },
        { code: '03100000', en: 'Crops', da: 'Afgrøder' },
      ],
      problems: [],
    });
  });

  it('finds the columns by name, in any order and case, behind a byte order mark', () => {
    const rows = [
      ['\uFEFFDA', ' Code ', 'EN'],
      ['Sundhed', '85000000-9', 'Health'],
    ];
    expect(parseCpvRows(rows).entries).toEqual([{ code: '85000000', en: 'Health', da: 'Sundhed' }]);
  });

  it.each([
    ['a malformed code', row('8500', 'Health', 'Sundhed'), 'malformed-code'],
    ['a code of the supplementary vocabulary', row('AA01-1', 'Metal', 'Metal'), 'malformed-code'],
    ['no English name', row('85000000', ' ', 'Sundhed'), 'missing-name'],
    ['no Danish name', row('85000000', 'Health', ''), 'missing-name'],
    ['too few fields', ['85000000'], 'missing-name'],
    ['a code that was there before', row('98000000-3', 'Other', 'Andet'), 'duplicate-code'],
  ])('reports %s with its line and keeps the rest', (_what, bad, code) => {
    const rows = [HEADER, row('98000000-3', 'First', 'Første'), bad, row('92000000', 'Last', 'Sidste')];
    const { entries, problems } = parseCpvRows(rows);
    expect(entries.map(({ en }) => en)).toEqual(['First', 'Last']);
    expect(problems).toEqual([{ line: 3, code, detail: expect.stringMatching(/\.$/) }]);
  });

  it('passes over empty rows but counts their lines', () => {
    const { problems } = parseCpvRows([HEADER, [''], ['', '', ''], row('x', 'Health', 'Sundhed')]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  it('takes line numbers from the caller where fields have line breaks', () => {
    const lines = [1, 2, 7];
    const rows = [HEADER, row('85000000', 'Health\nservices', 'Sundhed'), row('x', 'Health', 'Sundhed')];
    expect(parseCpvRows(rows, (index) => lines[index] ?? 0).problems.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    [[['code', 'en', 'pt']], 'The header has no column "da"; needed are code, en and da.'],
    [[], 'The header has no column "code"; needed are code, en and da.'],
  ])('reads nothing where a column is missing', (rows, detail) => {
    expect(parseCpvRows(rows)).toEqual({
      entries: [],
      problems: [{ line: 1, code: 'missing-column', detail }],
    });
  });
});
