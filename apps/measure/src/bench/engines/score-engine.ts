import { type Answer, compareAnswers, isMatch, type Lot, score } from '#scoring';
import { DAY } from '../lot-of.js';
import type { Market } from '../market.js';
import type { Engine } from './engine.js';

/** The plain reading: every vendor scored, kept by the rules, sorted. */
export class ScoreEngine implements Engine {
  readonly name = 'score';
  private market: Market | undefined;

  build(market: Market): Promise<void> {
    this.market = market;
    return Promise.resolve();
  }

  rank(lot: Lot, top: number): Promise<readonly string[]> {
    const { vendors = [], statistics } = this.market ?? {};
    if (statistics === undefined) throw new Error('there is no market');
    const kept: Answer[] = [];
    for (const vendor of vendors) {
      const answer = score(lot, vendor, statistics, DAY);
      if (isMatch(answer)) kept.push(answer);
    }
    kept.sort(compareAnswers);
    const best = (eligibility: Answer['eligibility']): string[] =>
      kept
        .filter((answer) => answer.eligibility === eligibility)
        .slice(0, top)
        .map(({ vendorId }) => vendorId);
    return Promise.resolve([...best('eligible'), ...best('unclear')]);
  }

  close(): Promise<void> {
    this.market = undefined;
    return Promise.resolve();
  }
}
