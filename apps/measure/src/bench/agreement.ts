import type { Market } from './market.js';
import { TOP } from './measure-engine.js';
import type { Engine } from './engines/engine.js';

const LOTS = 1;

/** @throws Error where the index and the plain reading do not give the same lists */
export async function assertAgreement(index: Engine, plain: Engine, { lots }: Market): Promise<number> {
  for (const lot of lots.slice(0, LOTS)) {
    const [found, expected] = [await index.rank(lot, TOP), await plain.rank(lot, TOP)];
    if (found.join() !== expected.join()) throw new Error(`index and score() disagree on ${lot.id}`);
  }
  return Math.min(LOTS, lots.length);
}
