import type { Lot, ScoringIndex } from '#scoring';
import { DAY } from './lot-of.js';
import type { Market } from './market.js';
import { type Spread, spreadOf } from './spread.js';

/** One thing that is asked of the index beside lists and rows. */
export interface Asked extends Spread {
  readonly question: 'market-check' | 'teams';
  readonly vendors: number;
  /** How many lots it was asked about. */
  readonly lots: number;
}

const MOST_MS = 5_000;
const WARM_UP = 10;

/** Market checks and team suggestions for lots that ask for something, each for at most five seconds. */
export function measureQuestions(index: ScoringIndex, { lots, vendors }: Market): Asked[] {
  const asking = lots.filter(({ requirements }) => requirements.length > 0);
  const measured = (question: Asked['question'], ask: (lot: Lot) => unknown): Asked => {
    const times = timesOf(asking, ask);
    return { question, vendors: vendors.length, lots: times.length, ...spreadOf(times) };
  };
  return [
    measured('market-check', (lot) => index.marketCheck({ ...lot }, DAY)),
    measured('teams', (lot) => index.teams({ ...lot }, DAY)),
  ];
}

function timesOf(lots: readonly Lot[], ask: (lot: Lot) => unknown): number[] {
  lots.slice(-WARM_UP).forEach(ask);
  const until = performance.now() + MOST_MS;
  const times: number[] = [];
  for (const lot of lots) {
    const began = performance.now();
    ask(lot);
    times.push(performance.now() - began);
    if (performance.now() > until) break;
  }
  return times;
}
