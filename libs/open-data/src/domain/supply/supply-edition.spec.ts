import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areaPath } from '#reference';
import type { CountedLot } from './counted-lot.js';
import { LEAST_LOTS, supplyEdition, type PublishedCell } from './supply-edition.js';

const lot = (change: Partial<CountedLot> = {}): CountedLot => ({
  cpv: '85312000',
  areas: ['0751'],
  eligible: 6,
  social: 2,
  answered: true,
  ...change,
});
const lots = (count: number, change: Partial<CountedLot> = {}) =>
  Array.from({ length: count }, () => lot(change));
const cellOf = (edition: readonly PublishedCell[], cpv: string, area: string) =>
  edition.find((cell) => cell.cpv === cpv && cell.area === area);

// By hand, without the code under test: whether a lot is in a group.
const inBranch = ({ cpv }: CountedLot, branch: string) => branch === 'all' || cpv.startsWith(branch);
function inArea({ areas }: CountedLot, area: string): boolean {
  const paths = areas.map((code) => areaPath(code) ?? '');
  const provinces = new Set(paths.map((path) => path.split('/')[3]));
  const places = new Set(paths.map((path) => path.split('/')[4]));
  const province = provinces.size === 1 ? [...provinces][0] : undefined;
  if (area === 'DK') return true;
  if (area === 'DK-wide') return province === undefined;
  if (area === province) return true;
  const place = places.size === 1 ? [...places][0] : undefined;
  return province !== undefined && area === (place ?? `${province}-wide`);
}
const within = (all: readonly CountedLot[], { cpv, area }: PublishedCell): readonly CountedLot[] =>
  all.filter((one) => inBranch(one, cpv) && inArea(one, area));

const anyLot: fc.Arbitrary<CountedLot> = fc.record({
  cpv: fc.constantFrom('85312000', '85311000', '85000000', '85121000', '55320000', '55500000', '90910000'),
  areas: fc.constantFrom(
    ['0751'],
    ['0740'],
    ['0461'],
    ['0101'],
    ['DK042'],
    ['0751', '0740'],
    ['DK'],
    ['0751', '0461'],
  ),
  eligible: fc.constantFrom(0, 0, 1, 3, 5, 9),
  social: fc.constant(0),
  answered: fc.boolean(),
});
const anyMarket = fc
  .array(anyLot, { maxLength: 90 })
  .chain((market) =>
    fc.tuple(
      ...market.map((one) => fc.integer({ min: 0, max: one.eligible }).map((social) => ({ ...one, social }))),
    ),
  );

/** Exact elimination over the fractions, as whole numbers: whether `wanted` is a sum of multiples of `known`. */
function isComputable(wanted: readonly bigint[], known: readonly (readonly bigint[])[]): boolean {
  const basis: bigint[][] = [];
  const reduced = (row: readonly bigint[]): bigint[] => {
    let left = [...row];
    for (const base of basis) {
      const pivot = base.findIndex((value) => value !== 0n);
      const [factor, lead] = [left[pivot] ?? 0n, base[pivot] ?? 0n];
      if (factor !== 0n) left = left.map((value, place) => value * lead - (base[place] ?? 0n) * factor);
    }
    return left;
  };
  for (const row of known) {
    const left = reduced(row);
    if (left.some((value) => value !== 0n)) basis.push(left);
  }
  return reduced(wanted).every((value) => value === 0n);
}

/** A group as the finest ones that can be told apart from outside: lots of one place and one CPV group. */
function vectors(market: readonly CountedLot[], counts: (one: CountedLot) => boolean) {
  const finest = [
    ...new Set(market.filter(counts).map((one) => JSON.stringify([one.cpv.slice(0, 3), one.areas]))),
  ];
  return (cell: PublishedCell): bigint[] => {
    const own = new Set(within(market, cell).map((one) => JSON.stringify([one.cpv.slice(0, 3), one.areas])));
    return finest.map((one) => (own.has(one) ? 1n : 0n));
  };
}

describe('an edition of supply figures', () => {
  it('counts what it shows as a plain count does', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        for (const cell of supplyEdition(market)) {
          if (!cell.figures) continue;
          const own = within(market, cell);
          const eligible = own.reduce((sum, one) => sum + one.eligible, 0);
          const { socialShare, eligibleMedian, ...figures } = cell.figures;
          expect(figures).toEqual({
            lots: own.length,
            eligibleMean: Math.round((eligible / own.length) * 10) / 10,
            withoutEligible: own.filter((one) => one.eligible === 0).length,
            withoutResponse: own.filter((one) => !one.answered).length,
          });
          const below = own.filter((one) => one.eligible < eligibleMedian).length;
          const above = own.filter((one) => one.eligible > eligibleMedian).length;
          expect(Math.max(below, above)).toBeLessThanOrEqual(own.length / 2);
          if (socialShare === null) continue;
          const social = own.reduce((sum, one) => sum + one.social, 0);
          expect(Math.abs(socialShare - social / eligible)).toBeLessThanOrEqual(0.005001);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows no group of fewer than five lots, and lets none be computed that it does not show', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const edition = supplyEdition(market);
        const vector = vectors(market, () => true);
        const known = edition.filter(({ figures }) => figures).map(vector);
        for (const cell of edition) {
          if (cell.figures) expect(within(market, cell).length).toBeGreaterThanOrEqual(LEAST_LOTS);
          else
            expect({ cell, computable: isComputable(vector(cell), known) }).toMatchObject({
              computable: false,
            });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lets no share be computed that it does not show, nor tells one of fewer than five vendors', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const edition = supplyEdition(market);
        // Groups without an eligible vendor have no part in any sum, and everybody may know it.
        const served = edition.filter((cell) => within(market, cell).some(({ eligible }) => eligible > 0));
        const vector = vectors(market, ({ eligible }) => eligible > 0);
        const tells = (cell: PublishedCell) => cell.figures !== null && cell.figures.socialShare !== null;
        const known = served.filter(tells).map(vector);
        for (const cell of served) {
          const most = Math.max(...within(market, cell).map(({ eligible }) => eligible));
          if (tells(cell)) expect(most).toBeGreaterThanOrEqual(5);
          else
            expect({ cell, computable: isComputable(vector(cell), known) }).toMatchObject({
              computable: false,
            });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves, in a row or a column, nothing of a group above that is fewer than five lots', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const shown = supplyEdition(market).filter(({ figures }) => figures);
        for (const above of shown) {
          for (const respect of ['cpv', 'area'] as const) {
            const other = respect === 'cpv' ? 'area' : 'cpv';
            const line = shown.filter((cell) => cell !== above && cell[other] === above[other]);
            const all = new Set(within(market, above));
            const below = line
              .map((cell) => within(market, cell))
              .filter((own) => own.every((one) => all.has(one)));
            const rest = [...all].filter((one) => !below.some((own) => own.includes(one)));
            expect([0, ...Array.from({ length: 100 }, (_, n) => n + LEAST_LOTS)]).toContain(rest.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows the whole as soon as it may', () => {
    expect(cellOf(supplyEdition(lots(5)), 'all', 'DK')?.figures).toMatchObject({ lots: 5 });
    expect(cellOf(supplyEdition(lots(4)), 'all', 'DK')?.figures).toBeNull();
    expect(supplyEdition([])).toEqual([]);
  });

  it('keeps back a second group where one alone would be the rest of the total', () => {
    const edition = supplyEdition([
      ...lots(9),
      ...lots(6, { areas: ['0740'] }),
      ...lots(2, { areas: ['0746'] }),
    ]);
    expect(cellOf(edition, 'all', 'DK042')?.figures).toMatchObject({ lots: 17 });
    expect(cellOf(edition, 'all', '0751')?.figures).toMatchObject({ lots: 9 });
    expect(cellOf(edition, 'all', '0740')?.figures).toBeNull();
    expect(cellOf(edition, 'all', '0746')?.figures).toBeNull();
  });

  it('puts a lot for several places where it divides no place', () => {
    const edition = supplyEdition([
      ...lots(5, { areas: ['0751', '0740'] }),
      ...lots(5, { areas: ['0751', '0461'] }),
      ...lots(5, { areas: [] }),
      ...lots(5),
    ]);
    const shown = edition.filter(({ cpv, figures }) => cpv === 'all' && figures);
    expect(shown.map(({ area, figures }) => [area, figures?.lots])).toEqual([
      ['DK', 20],
      ['DK-wide', 10],
      ['DK042', 10],
      ['0751', 5],
      ['DK042-wide', 5],
    ]);
  });

  it('gives the same whatever the order of the lots', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        expect(supplyEdition([...market].reverse())).toEqual(supplyEdition(market));
      }),
      { numRuns: 50 },
    );
  });
});
