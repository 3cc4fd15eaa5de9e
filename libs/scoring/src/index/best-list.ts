import { exactScore } from '../exact-score.js';
import { compareAnswers, type Ordered } from '../order.js';

interface Held<Pair> {
  readonly pair: Pair;
  readonly exact: number;
}

/** The best `k` pairs that were offered. */
export class BestList<Pair extends Ordered> {
  private readonly held: Held<Pair>[] = [];

  constructor(private readonly k: number) {}

  /** A pair of a lower exact score cannot enter any more. */
  get least(): number {
    if (this.k === 0) return Infinity;
    return this.held.length < this.k ? -Infinity : (this.held.at(-1)?.exact ?? -Infinity);
  }

  offer(pair: Pair): void {
    const exact = exactScore(pair);
    if (exact < this.least) return;
    const held = { pair, exact };
    if (this.k === Infinity) {
      this.held.push(held);
      return;
    }
    let [low, high] = [0, this.held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (better(held, this.held[middle] as Held<Pair>)) high = middle;
      else low = middle + 1;
    }
    this.held.splice(low, 0, held);
    if (this.held.length > this.k) this.held.pop();
  }

  /** Best first. */
  sorted(): Pair[] {
    if (this.k === Infinity) this.held.sort((a, b) => b.exact - a.exact || compareAnswers(a.pair, b.pair));
    return this.held.map(({ pair }) => pair);
  }
}

const better = (a: Held<Ordered>, b: Held<Ordered>): boolean =>
  a.exact > b.exact || (a.exact === b.exact && compareAnswers(a.pair, b.pair) < 0);
