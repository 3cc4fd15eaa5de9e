import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  BUILT_IN_CPV,
  CpvCatalogue,
  listAreas,
  municipalitiesOn,
  parseCpv,
  parseCpvRows,
  regionOf,
} from '../src/index.js';

/** The complete public lists are not part of the project; where they are at hand, the built-in ones are held against them. */
const FOLDER = resolve(process.env['MEDSPIL_DATA'] ?? '../shared', 'data/reference');
const present = existsSync(FOLDER);
if (!present)
  console.warn(
    `Skipped: no complete reference lists in ${FOLDER} (set MEDSPIL_DATA to the folder that has data/).`,
  );

const rowsOf = (file: string): string[][] =>
  parse(readFileSync(resolve(FOLDER, file), 'utf8'), { relax_column_count: true, skip_empty_lines: false });

(present ? describe : describe.skip)('the complete CPV list', () => {
  const read = present ? parseCpvRows(rowsOf('cpv/cpv2008.csv')) : { entries: [], problems: [] };
  const complete = new CpvCatalogue(read.entries);

  it('is read without a problem', () => {
    expect(read.problems).toEqual([]);
    expect(complete.size).toBe(9454);
  });

  it('has every built-in code with the same names', () => {
    const different = BUILT_IN_CPV.filter(
      ({ code, da, en }) => complete.name(code, 'da') !== da || complete.name(code, 'en') !== en,
    );
    // The file carries the Danish name of 33952000 (masks) at 34000000.
    expect(different.map(({ code }) => code)).toEqual(['34000000']);
  });

  it('lacks no code between a built-in code and its division', () => {
    const builtIn = new CpvCatalogue(BUILT_IN_CPV);
    const gaps = BUILT_IN_CPV.filter(({ code }) => complete.parent(code) !== builtIn.parent(code));
    expect(gaps).toEqual([]);
  });

  it('hangs each code on the nearest of its ancestors', () => {
    const codes = read.entries.map(({ code }) => code);
    const roots = codes.filter((code) => complete.parent(code) === undefined);
    expect(roots).toHaveLength(45);
    expect(
      codes.filter((code) => complete.ancestors(code).some((above) => !complete.isWithin(code, above))),
    ).toEqual([]);
    expect(complete.parent('85312310')).toBe('85312300');
    expect(complete.parent('30192121')).toBe('30192100');
  });

  it('has no code whose check digit keeps it from being read', () => {
    const codes = rowsOf('cpv/cpv2008.csv')
      .slice(1)
      .map(([code = '']) => code);
    expect(codes.filter((code) => parseCpv(code) === undefined)).toEqual([]);
  });
});

(present ? describe : describe.skip)('the lists of Danish areas', () => {
  it('have the same 98 municipalities in the same regions', () => {
    const different = rowsOf('denmark/kommuner98.csv')
      .slice(1)
      .filter(([code = '']) => code !== '')
      .filter(([code = '', name, region]) => {
        const ours = municipalitiesOn('2026-01-01').find((municipality) => municipality.code === code);
        return ours?.name !== name || regionOf(code, '2026-01-01')?.name.da !== `Region ${region ?? ''}`;
      });
    // The file leaves out Helsingør's region, and has the older form of the name Vesthimmerlands.
    expect(different.map(([code]) => code)).toEqual(['0217', '0820']);
    expect(municipalitiesOn('2026-01-01')).toHaveLength(98);
  });

  it('have the same NUTS-3 regions, but for the one that is no place', () => {
    const listed = rowsOf('nuts/nuts3_dk.csv').slice(1);
    const ours = listAreas().filter(({ kind }) => kind === 'nuts-3');
    expect(listed.filter(([code]) => code !== undefined && code !== '' && code !== 'DKZZZ')).toEqual(
      ours.map(({ code, name }) => [code, name.da]),
    );
  });
});
