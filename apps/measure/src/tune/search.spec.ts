import { FAMILY_WEIGHTS } from '#scoring';
import { describe, expect, it } from '@jest/globals';
import type { Award } from '../data/award.js';
import { validationSet } from './panel.js';
import { coordinateSteps, type Step } from './search.js';
import { tuneReport } from './tune-report.js';

const CODES = [
  '90910000',
  '55520000',
  '45233000',
  '50750000',
  '60130000',
  '71320000',
  '33190000',
  '22100000',
];
const PART = { name: 'made up', from: '2024-02-01', until: '2024-02-03', languages: [] };

const award = (id: string, date: string, title: string, cpv: string, winner: string): Award => ({
  id,
  shownId: id,
  date,
  buyer: 'b',
  title,
  description: '',
  cpv: [cpv],
  areas: [],
  winners: [{ id: winner, shownId: winner, name: `Firma${winner}` }],
});

/**
 * Of each trade one company has done the branch and another used the words; `wordsOf` says which words a query of a trade has, and
 * the company of the branch wins it.
 */
const market = (wordsOf: (trade: number) => string): Award[] =>
  CODES.flatMap((cpv, trade) => [
    award(`branch${trade}`, '2024-01-01', `opgave${trade}`, cpv, `branch${trade}`),
    award(`words${trade}`, '2024-01-01', `ydelse${trade}`, '98000000', `words${trade}`),
    award(`query${trade}`, '2024-02-01', wordsOf(trade), cpv, `branch${trade}`),
    award(`later${trade}`, '2024-02-03', `senere${trade}`, cpv, `words${trade}`),
  ]);

const stepOf = (awards: readonly Award[]): Step => {
  const steps = coordinateSteps([validationSet(awards, PART, {})], FAMILY_WEIGHTS);
  expect(steps.map(({ family }) => family).slice(0, 3)).toEqual(['words', 'place', 'stated']);
  const [words] = steps;
  if (words === undefined) throw new Error('There is no step.');
  return words;
};

describe('tuning', () => {
  it('finds a planted better weight: where words mislead, words should weigh less', () => {
    const words = stepOf(market((trade) => `ydelse${trade} nyt`));
    expect(words.before).toBe(FAMILY_WEIGHTS.words);
    expect(words.after).toBeLessThan(words.before);
    const chosen = words.trials.find(({ weight }) => weight === words.after);
    expect(chosen).toMatchObject({ verdict: 'gains', readings: [{ queries: 8, means: { MRR: 1 } }] });
    expect(tuneReport([words]).at(-1)).toBe(`words: would change ${words.before} to ${words.after}.`);
  });

  it('keeps weights where no other gains', () => {
    const words = stepOf(market((trade) => `opgave${trade} nyt`));
    expect(words.after).toBe(words.before);
    expect(words.trials.map(({ verdict }) => verdict)).toEqual(words.trials.map(() => 'neutral'));
    expect(tuneReport([words]).at(-1)).toContain(`words: keeps ${words.before}`);
  });

  it('changes nothing that harms another set', () => {
    const misled = validationSet(
      market((trade) => `ydelse${trade} nyt`),
      PART,
      {},
    );
    const winnersByWords = market((trade) => `ydelse${trade} nyt`).map((one) =>
      one.id.startsWith('query')
        ? { ...one, winners: [{ id: one.id.replace('query', 'words'), shownId: '', name: '' }] }
        : one,
    );
    const [words] = coordinateSteps([misled, validationSet(winnersByWords, PART, {})], FAMILY_WEIGHTS);
    expect(words?.after).toBe(FAMILY_WEIGHTS.words);
    expect(words?.trials[0]?.verdict).toBe('loses');
  });

  it('looks at nothing from the last day on', () => {
    const { all } = validationSet(
      market((trade) => `ydelse${trade} nyt`),
      PART,
      {},
    );
    expect(all.queries).toBe(CODES.length);
  });
});
