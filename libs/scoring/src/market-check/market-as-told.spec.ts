import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLot, aWorker, WORK_CPV } from '../../test/builders.js';
import { collectStatistics, type Lot, marketAsTold, marketCheck, type Vendor } from '../index.js';
import { turnoverStep } from '../turnover-step.js';

const DAY = '2026-03-01';
const statistics = collectStatistics([]);

const people = { id: 'people', kind: 'capacity', mandatory: true, ask: { headcount: 20 } };
const money = (kroner: number, mandatory = true) => ({
  id: 'money',
  kind: 'turnover',
  mandatory,
  ask: { amount: { amount: `${String(kroner)}.00`, currency: 'DKK' } },
});
const reserved = (article: '20' | '77') => ({
  id: 'reserved',
  kind: 'reserved',
  mandatory: true,
  ask: { article },
});
const lotOf = (...requirements: Lot['requirements'][number][]): Lot =>
  aLot({ mainCpv: WORK_CPV, requirements });
const market = (size: number, over: (place: number) => Partial<Vendor>): Vendor[] =>
  Array.from({ length: size }, (_, place) => aWorker(`v${String(place)}`, over(place)));
const told = (lot: Lot, vendors: readonly Vendor[]) =>
  marketAsTold(marketCheck(lot, vendors, statistics, DAY), lot);

/** Every number of an answer, but for how far steps go and what is asked for. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['steps', 'eased', 'least'].includes(key) ? [] : numbersIn(inner),
  );
}

describe('a market check as it is told', () => {
  const vendors = market(13, (place) => ({
    headcount: 10 + 2 * place,
    turnover: { minor: 100_000_000 * (place + 1), currency: 'DKK' },
    kind: place % 3 === 0 ? 'company' : 'social-enterprise',
  }));

  it('is exact where nothing in it rests on what buyers are not shown', () => {
    const exact = marketCheck(lotOf(people, reserved('77')), vendors, statistics, DAY);
    expect(marketAsTold(exact, lotOf(people, reserved('77')))).toBe(exact);
  });

  it.each([
    ['a turnover', money(5_000_000)],
    ['a reservation by article 20', reserved('20')],
  ])('rounds whatever rests on %s: totals, groups, lighter steps, smallest changes', (_, asked) => {
    const { relevant, requirements, ...rest } = told(lotOf(people, asked), vendors);
    expect(relevant).toMatchObject({ vendors: 13, rounded: false });
    const [disclosed, undisclosed] = requirements;
    expect(disclosed?.findings).toMatchObject({ met: { vendors: 8, rounded: false } });
    const { eligible, unclear, smallestChanges } = rest;
    const rounded = [
      eligible,
      unclear,
      smallestChanges,
      disclosed?.shutOutAlone,
      disclosed?.lighter,
      undisclosed,
    ];
    expect(numbersIn(rounded).filter((count) => count % 5 !== 0)).toEqual([]);
    expect([eligible.rounded, disclosed?.shutOutAlone.rounded, undisclosed?.findings.met.rounded]).toEqual([
      true,
      true,
      true,
    ]);
    expect(smallestChanges.filter(({ least }) => least < 5)).toEqual([]);
  });

  it('rounds of a desired one what it alone answers', () => {
    const { eligible, requirements } = told(lotOf(people, money(5_000_000, false)), vendors);
    expect(eligible).toMatchObject({ vendors: 8, rounded: false });
    expect(requirements[0]?.shutOutAlone).toMatchObject({ vendors: 5, rounded: false });
    expect(requirements[1]?.findings).toMatchObject({ met: { vendors: 5, rounded: true } });
  });

  it('tells nothing of one vendor, whatever its conditions leave of the market', () => {
    const alone = (kroner: number) =>
      told(lotOf({ ...people, ask: { headcount: 34 } }, money(kroner)), vendors);
    const [reached, missed] = [alone(1_000_000), alone(100_000_000)];
    expect(reached.eligible).toEqual(missed.eligible);
    expect(reached.eligible.vendors).toBe(0);
  });

  it('is the same for all turnovers of the same steps, whatever amounts are tried and compared', () => {
    const turnover = fc.integer({ min: 1, max: 3_000_000_000 });
    fc.assert(
      fc.property(fc.array(turnover, { minLength: 12, maxLength: 24 }), turnover, (turnovers, asked) => {
        const withTurnover = (of: (minor: number) => number) =>
          market(turnovers.length, (place) => ({
            headcount: 30,
            turnover: { minor: of(turnovers[place] ?? 0), currency: 'DKK' },
          }));
        const lot = lotOf(people, money(Math.ceil(asked / 100)));
        expect(
          told(
            lot,
            withTurnover((minor) => minor),
          ),
        ).toEqual(told(lot, withTurnover(turnoverStep)));
      }),
      { numRuns: 200 },
    );
  });

  it('counts nobody who hides', () => {
    const { relevant } = told(lotOf(people), [...vendors, aWorker('hidden', { hidden: true })]);
    expect(relevant.vendors).toBe(13);
  });
});
