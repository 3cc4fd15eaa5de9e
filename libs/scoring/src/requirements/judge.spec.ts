import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as some from '../../test/arbitraries.js';
import { aLot, aVendor } from '../../test/builders.js';
import { collectStatistics } from '../index.js';
import { Placed } from '../facts/placed.js';
import { rulesUnder } from '../rules.js';
import { evaluate } from './evaluate.js';
import { REQUIREMENT_KINDS } from './index.js';
import { judgeOf } from './judge.js';
import type { Requirement } from './requirement.js';

const DAY = '2026-03-01';
const rules = rulesUnder(collectStatistics([]));
const { codes, readWords } = rules;
const context = { judgedOn: DAY, rates: rules.statistics.rates, readWords, codes };

describe('a faster way to a finding', () => {
  const faster = REQUIREMENT_KINDS.filter((kind) => kind.judging !== undefined);

  it.each(faster.map((kind) => [kind.kind, kind] as const))(
    'of %s finds what evaluating its cases finds',
    (_, kind) => {
      for (const { ask, vendor: stated, lot: over, facts: name } of kind.cases) {
        const requirement: Requirement = { id: 'q', kind: kind.kind, mandatory: true, ask };
        const [vendor, lot] = [aVendor(stated), aLot(over)];
        const asked = { ...context, judgedOn: lot.judgedOn ?? DAY };
        const { statements } = rules.readVendor(vendor);
        const full = evaluate(requirement, lot, vendor, { ...asked, statements });
        const { facts, slot } = Placed.alone({ vendor, statements }, codes);
        const found = judgeOf(requirement, lot, asked)(facts, slot);
        expect([name, found.finding, found.share]).toEqual([name, full.finding, full.share]);
      }
    },
  );

  it('finds what evaluating finds', () => {
    fc.assert(
      fc.property(some.lot, some.vendor, (lot, vendor) => {
        const { statements } = rules.readVendor(vendor);
        const { facts, slot } = Placed.alone({ vendor, statements }, codes);
        for (const requirement of lot.requirements) {
          const full = evaluate(requirement, lot, vendor, { ...context, statements });
          const { finding, share } = judgeOf(requirement, lot, context)(facts, slot);
          expect({ finding, share }).toEqual({ finding: full.finding, share: full.share });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
