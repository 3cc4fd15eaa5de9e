import { describe, expect, it } from '@jest/globals';
import { wantsCsv } from './wants-csv.js';

describe('wantsCsv', () => {
  it.each<[accept: string | undefined, csv: boolean]>([
    [undefined, false],
    ['', false],
    ['*/*', false],
    ['application/json', false],
    ['text/csv', true],
    ['TEXT/CSV; charset=utf-8', true],
    ['text/csv, */*;q=0.1', true],
    ['text/csv;q=0.5, application/json', false],
    ['application/json;q=0.5, text/csv;q=0.9', true],
    ['text/*', true],
    ['text/csv;q=0, */*', false],
    ['text/csv;q=many', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
  ])('%j: %s', (accept, csv) => {
    expect(wantsCsv(accept)).toBe(csv);
  });
});
