import type { Lot } from '#scoring';
import type { Engine } from './engines/engine.js';
import { megabytesHeld } from './memory.js';
import type { Market } from './market.js';
import { rounded, type Spread, spreadOf } from './spread.js';

/** One line of the result. */
export interface Row extends Spread {
  readonly engine: Engine['name'];
  readonly vendors: number;
  readonly buildMs: number;
  readonly memoryMb: number;
}

export interface Measured {
  readonly row: Row;
  /** How many lots were ranked: a slow engine is given fewer. */
  readonly lots: number;
}

export const TOP = 20;

/** Lots that every engine ranks before it is timed. */
const WARM_UP = 30;
const LEAST_LOTS = 2;

/** Builds an engine and times it, lot by lot, for at most so many milliseconds. */
export async function measureEngine(engine: Engine, market: Market, budgetMs: number): Promise<Measured> {
  const before = megabytesHeld();
  const began = performance.now();
  await engine.build(market);
  const buildMs = performance.now() - began;
  const memoryMb = (await engine.outsideMb?.()) ?? megabytesHeld() - before;
  const times = await timesOf(engine, market.lots, budgetMs);
  const row = {
    engine: engine.name,
    vendors: market.vendors.length,
    ...spreadOf(times),
    buildMs: rounded(buildMs),
    memoryMb: rounded(memoryMb),
  };
  return { row, lots: times.length };
}

async function timesOf(engine: Engine, lots: readonly Lot[], budgetMs: number): Promise<number[]> {
  const until = performance.now() + budgetMs;
  for (const lot of lots.slice(-WARM_UP)) {
    await engine.rank(lot, TOP);
    if (performance.now() > until - budgetMs / 2) break;
  }
  const times: number[] = [];
  for (const lot of lots) {
    const began = performance.now();
    await engine.rank(lot, TOP);
    times.push(performance.now() - began);
    if (performance.now() > until && times.length >= LEAST_LOTS) break;
  }
  return times;
}
