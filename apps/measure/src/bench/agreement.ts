import type { Market } from './market.js';
import { TOP } from './measure-engine.js';
import type { Engine } from './engines/engine.js';

/**
 * Compares the lists of as many lots as there is time for, at least one.
 * @returns how many were compared
 * @throws Error where the index and the plain reading do not give the same list
 */
export async function assertAgreement(
  index: Engine,
  plain: Engine,
  { lots }: Market,
  budgetMs: number,
): Promise<number> {
  const until = performance.now() + budgetMs;
  let compared = 0;
  for (const lot of lots) {
    const [found, expected] = [await index.rank(lot, TOP), await plain.rank(lot, TOP)];
    if (found.join() !== expected.join()) throw new Error(`index and score() disagree on ${lot.id}`);
    compared += 1;
    if (performance.now() > until) break;
  }
  return compared;
}
