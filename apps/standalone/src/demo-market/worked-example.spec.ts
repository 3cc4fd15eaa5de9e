import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { scoringMarket } from '../../test/scoring-market.js';

const PAGE = readFileSync(new URL('../../../../docs/matching.md', import.meta.url), 'utf8');
const EXAMPLE = /## An example\n([\s\S]*?)\n## /.exec(PAGE)?.[1] ?? '';

const { lots, vendors, index, asOf } = scoringMarket('2026-03-02T09:00:00Z');

function answerOf(lotKey: string, vendorKey: string) {
  const lot = lots.find(({ id }) => id === lotKey);
  const vendor = vendors.find(({ id }) => id === vendorKey);
  if (lot === undefined || vendor === undefined) throw new Error(`no pair ${lotKey} × ${vendorKey}`);
  return index.explain(lot, vendor, asOf);
}

/** The cells of the rows of the example's table, without its head. */
const rows = EXAMPLE.split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

describe('the example in docs/matching.md', () => {
  const { parts, score, eligibility } = answerOf('aarhus-faellesskaber', 'kaffebro');

  it('shows what the engine says of the pair', () => {
    expect(rows).toEqual(
      parts.map(({ part, points, attainable, explanation }) => [
        part,
        String(points),
        String(attainable),
        explanation.en,
      ]),
    );
    expect(EXAMPLE).toContain(`is **${eligibility}** with **${String(score)} points**`);
  });

  it('adds up', () => {
    expect(rows.reduce((sum, [, points]) => sum + Number(points), 0)).toBe(score);
  });

  it('names vendors in the order in which they come', () => {
    const [nabolyst, care] = ['nabolyst', 'hverdagsvaerd-pleje'].map(
      (vendor) => answerOf('aarhus-faellesskaber', vendor).score,
    );
    expect(nabolyst).toBeGreaterThan(score);
    expect(care).toBeLessThan(score);
  });
});
