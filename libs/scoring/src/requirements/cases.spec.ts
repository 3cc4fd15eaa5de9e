import { describe, expect, it } from '@jest/globals';
import { aLot, aVendor } from '../../test/builders.js';
import { score } from '../score.js';
import { collectStatistics } from '../statistics/collect-statistics.js';
import { REQUIREMENT_KINDS } from './index.js';

const statistics = collectStatistics([]);

describe.each(REQUIREMENT_KINDS.map((kind) => ({ name: kind.kind, kind })))('$name', ({ kind }) => {
  it.each(kind.cases.map((row) => ({ ...row })))('$facts → $finding', (row) => {
    const requirement = { id: 'q1', kind: kind.kind, mandatory: true, ask: row.ask };
    const answer = score(
      aLot({ ...row.lot, requirements: [requirement] }),
      aVendor(row.vendor),
      statistics,
      '2026-03-01',
    );
    const [found] = answer.requirements;
    expect(found).toMatchObject({
      kind: kind.kind,
      finding: row.finding,
      share: expect.closeTo(row.share, 10),
    });
    if (row.evidence !== undefined) expect(found?.evidence).toEqual(row.evidence);
    expect(found?.advice === undefined).toBe(row.finding === 'met');
    const eligibility = { met: 'eligible', unknown: 'unclear', partly: 'ineligible', unmet: 'ineligible' };
    expect(answer.eligibility).toBe(eligibility[row.finding]);
  });

  it('shows every finding that it can give by a case', () => {
    expect(kind.cases.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['met', 'unmet', 'unknown']),
    );
  });

  it('describes every property of its ask and allows no other', () => {
    expect(kind.schema).toMatchObject({ type: 'object', additionalProperties: false });
    for (const property of Object.values(kind.schema['properties'] ?? {})) {
      expect(property).toHaveProperty('description');
    }
  });

  it('writes whole sentences in both languages', () => {
    for (const row of kind.cases) {
      const requirement = { id: 'q1', kind: kind.kind, mandatory: true, ask: row.ask };
      const lot = aLot({ ...row.lot, requirements: [requirement] });
      const [found] = score(lot, aVendor(row.vendor), statistics, '2026-03-01').requirements;
      for (const sentence of [found?.explanation, found?.advice]) {
        if (sentence === undefined) continue;
        expect(sentence.da).toMatch(/^[\p{Lu}\d].*[^ ]\.$/u);
        expect(sentence.en).toMatch(/^[\p{Lu}\d].*[^ ]\.$/u);
      }
    }
  });
});
