import { describe, expect, it } from '@jest/globals';
import type { Award } from '../data/award.js';
import { evaluate } from './evaluate.js';
import { evaluateNewcomers } from './evaluate-newcomers.js';
import { evaluationReport, newcomerReport } from './report.js';

const TRADES = [
  ['90910000', 'rengøring', 'skole'],
  ['55520000', 'mad', 'ældre'],
  ['45233000', 'vej', 'asfalt'],
  ['50750000', 'elevator', 'service'],
  ['60130000', 'kørsel', 'elever'],
] as const;

/** A made-up market in which each company has one trade: three awards before the cut, one after it. */
const AWARDS: readonly Award[] = TRADES.flatMap(([cpv, first, second], trade) =>
  ['2024-01-01', '2024-01-02', '2024-01-03', '2024-02-01'].map((date, round) => ({
    id: `${trade}-${round}`,
    shownId: `${trade}-${round}`,
    date,
    buyer: 'b',
    title: `${first} ${second} nummer${round}`,
    description: '',
    cpv: [cpv],
    areas: [`Danmark/By ${trade}`],
    winners: [{ id: `v${trade}`, shownId: `v${trade}`, name: `Firma ${trade}`, sme: trade > 0 }],
  })),
);

describe('an evaluation', () => {
  const evaluation = evaluate(AWARDS, '2024-02-01', ['danish']);

  it('counts what it rests on', () => {
    expect(evaluation).toMatchObject({ awards: 15, vendors: 5, queries: 5, coldShare: 0 });
  });

  it('measures the engine and every baseline over the same queries', () => {
    const [medspil, popularity, ...others] = evaluation.methods;
    expect(medspil).toMatchObject({ method: 'Medspil', means: { 'R@1': 1, MRR: 1 } });
    expect(popularity?.means['R@1']).toBeCloseTo(0.2);
    expect(popularity?.medspilAbove?.['R@1'].mean).toBeCloseTo(0.8);
    expect(others.map(({ means }) => means['R@1'])).toEqual([1, 1, 1, 1, 1]);
  });

  it('has the share of small companies in the top beside that among all', () => {
    expect(evaluation.sme?.allVendors).toBeCloseTo(0.8);
    expect(evaluation.sme?.winners).toBeCloseTo(0.8);
  });

  it('is told in tables', () => {
    const report = evaluationReport(evaluation).join('\n');
    expect(report).toContain('| Medspil | 1.000 |');
    expect(report).toContain('Small and medium-sized companies: 80 % of all vendors');
  });

  it('takes the references of newcomers away and still finds them by what they state', () => {
    const stated = evaluateNewcomers(AWARDS, '2024-02-01', ['danish'], { '90910000': 'rengøring' });
    expect(stated.newcomersDrawn).toBe(1);
    expect(stated.newcomers).toMatchObject({
      queries: 1,
      withReferences: { MRR: 1 },
      withoutNewcomersReferences: { MRR: 1 },
    });
    expect(stated.others.queries).toBe(4);
    expect(newcomerReport(stated).join('\n')).toContain('newcomers with a stated profile only');
  });
});
