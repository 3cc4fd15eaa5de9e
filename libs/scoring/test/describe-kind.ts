import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addTo,
  type Answer,
  collectStatistics,
  type Eligibility,
  type Lacking,
  type Lot,
  prepareRequirement,
  type RequirementKind,
  score,
  type Vendor,
} from '../src/index.js';
import { rulesUnder } from '../src/rules.js';
import { ADDITIONS } from './additions.js';
import { vendor as anyVendor } from './arbitraries.js';
import { aLot, aVendor } from './builders.js';
import { LOOKUP } from './lookup.js';

const DAY = '2026-03-01';
/** References that are advised are finished on it or before. */
const WORK_DAY = '2025-12-01';
const statistics = collectStatistics([]);
const rules = rulesUnder(statistics);
const RANK: Readonly<Record<Eligibility, number>> = { ineligible: 0, unclear: 1, eligible: 2 };
const ELIGIBILITY = {
  met: 'eligible',
  unknown: 'unclear',
  partly: 'ineligible',
  unmet: 'ineligible',
} as const;

/** What is asked, and what is asked more strictly. */
type Stricter<Ask> = fc.Arbitrary<readonly [light: Ask, strict: Ask]>;

/**
 * Tests one kind of requirement: by its table of cases, and by what holds for every kind.
 *
 * @param asks anything that may be asked, as the schema allows
 * @param stricter ways to make an ask stricter, by what is asked for then; none where there is no way
 */
export function describeKind<Ask>(
  kind: RequirementKind<Ask>,
  asks: fc.Arbitrary<Ask>,
  stricter: Readonly<Record<string, Stricter<Ask>>>,
): void {
  const answer = (ask: Ask, vendor: Vendor, lot: Partial<Lot> = {}): Answer => {
    const requirement = prepareRequirement({ id: 'q1', kind: kind.kind, mandatory: true, ask }, LOOKUP);
    return score(aLot({ ...lot, requirements: [requirement] }), vendor, statistics, DAY);
  };
  describe(`a requirement of the kind ${kind.kind}`, () => {
    describeCases(kind, answer);
    describeShape(kind);
    describeLaws(kind, asks, answer);
    for (const [what, pairs] of Object.entries(stricter)) {
      it(`is met by no more vendors where it asks for ${what}`, () => {
        fc.assert(
          fc.property(pairs, anyVendor, ([light, strict], vendor) => {
            const [before, after] = [answer(light, vendor), answer(strict, vendor)];
            expect(after.score).toBe(before.score);
            expect(RANK[after.eligibility]).toBeLessThanOrEqual(RANK[before.eligibility]);
          }),
          { numRuns: 300 },
        );
      });
    }
  });
}

type AnswerTo<Ask> = (ask: Ask, vendor: Vendor, lot?: Partial<Lot>) => Answer;

function describeCases<Ask>(kind: RequirementKind<Ask>, answer: AnswerTo<Ask>): void {
  it.each(kind.cases.map((row) => ({ ...row })))('$facts → $finding', (row) => {
    const { requirements, eligibility } = answer(row.ask, aVendor(row.vendor), row.lot);
    const [found] = requirements;
    expect(found).toMatchObject({ finding: row.finding, share: expect.closeTo(row.share, 10) });
    if (row.evidence !== undefined) expect(found?.evidence).toEqual(row.evidence);
    expect(eligibility).toBe(ELIGIBILITY[row.finding]);
  });

  it('shows by cases every finding that it can give, and what declaring the section complete changes', () => {
    const findings = kind.cases.map(({ finding }) => finding);
    expect(findings).toEqual(expect.arrayContaining(['met', 'unmet', 'unknown']));
    expect(findings.includes('partly')).toBe(kind.divisible);
    const complete = kind.cases.filter(({ vendor }) => vendor.complete?.includes(kind.section) === true);
    expect(complete.map(({ finding }) => finding)).toContain('unmet');
  });
}

function describeShape<Ask>(kind: RequirementKind<Ask>): void {
  it('describes every property of its ask and allows no other', () => {
    expect(kind.schema).toMatchObject({
      type: 'object',
      description: expect.any(String),
      additionalProperties: false,
    });
    for (const property of Object.values(kind.schema['properties'] ?? {})) {
      expect(property).toHaveProperty('description');
    }
  });
}

function describeLaws<Ask>(kind: RequirementKind<Ask>, asks: fc.Arbitrary<Ask>, answer: AnswerTo<Ask>): void {
  const holds = (law: (ask: Ask, vendor: Vendor) => void) => {
    const anyAsk = fc.oneof(asks, fc.constantFrom(...kind.cases.map(({ ask }) => ask)));
    fc.assert(fc.property(anyAsk, anyVendor, law), { numRuns: 300 });
  };

  it('answers within bounds, in whole sentences of both languages, with advice unless it is met', () => {
    holds((ask, vendor) => {
      const [found] = answer(ask, vendor).requirements;
      if (found === undefined) throw new Error('not answered');
      expect(found.share).toBeGreaterThanOrEqual(0);
      expect(found.share).toBeLessThanOrEqual(1);
      if (!kind.divisible) expect([0, 1]).toContain(found.share);
      expect(found.advice === undefined).toBe(found.finding === 'met');
      expect(found.name.da.length * found.name.en.length).toBeGreaterThan(0);
      for (const sentence of [found.explanation, found.advice ?? found.explanation]) {
        expect(sentence.da).toMatch(/^[\p{Lu}\d].*[^ ]\.$/u);
        expect(sentence.en).toMatch(/^[\p{Lu}\d].*[^ ]\.$/u);
      }
    });
  });

  it('is prepared once and for all', () => {
    holds((ask) => {
      const once = kind.prepare?.(ask, LOOKUP) ?? ask;
      expect(kind.prepare?.(once, LOOKUP) ?? once).toEqual(once);
    });
  });

  it('advises to add only what does no harm, and what would meet it where nothing is stated', () => {
    const lacking = (ask: Ask, vendor: Vendor): Lacking<Ask> => ({
      ask: kind.prepare?.(ask, LOOKUP) ?? ask,
      enough: 1,
      lot: aLot(),
      vendor,
      context: {
        judgedOn: DAY,
        rates: statistics.rates,
        readWords: rules.readWords,
        statements: rules.readVendor(vendor).statements,
      },
    });
    holds((ask, vendor) => {
      const before = answer(ask, vendor);
      if (before.eligibility === 'eligible') return;
      for (const addition of kind.additions(lacking(ask, vendor))) {
        const after = answer(ask, addTo(vendor, addition, WORK_DAY));
        expect(RANK[after.eligibility]).toBeGreaterThanOrEqual(RANK[before.eligibility]);
      }
    });
    const silent = aVendor();
    const met = kind.cases.map(({ ask }) =>
      kind
        .additions(lacking(ask, silent))
        .some((addition) => answer(ask, addTo(silent, addition, WORK_DAY)).eligibility === 'eligible'),
    );
    expect(met).not.toContain(false);
  });

  it.each(ADDITIONS)('is never answered worse for adding %s', (_, additions) => {
    const anyAsk = fc.oneof(asks, fc.constantFrom(...kind.cases.map(({ ask }) => ask)));
    fc.assert(
      fc.property(anyAsk, anyVendor, additions, (ask, vendor, add) => {
        const [before, after] = [answer(ask, vendor), answer(ask, add(vendor))];
        expect(RANK[after.eligibility]).toBeGreaterThanOrEqual(RANK[before.eligibility]);
        expect(after.requirements[0]?.share).toBeGreaterThanOrEqual(before.requirements[0]?.share ?? 1);
      }),
      { numRuns: 100 },
    );
  });
}
