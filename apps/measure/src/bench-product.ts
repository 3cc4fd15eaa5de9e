import 'reflect-metadata';
import { MatchingEngine, EngineHost, Rematch } from '#matching';
import { newId, type JobRun } from '#platform';
import { lotFacts } from '#tenders';
import { vendorFacts } from '#vendors';
import type { DataSource } from 'typeorm';
import { benchArguments } from './bench/bench-arguments.js';
import { fillLots, fillVendors } from './bench/fill-database.js';
import { openHouse } from './bench/house.js';
import { madeAwards } from './bench/made-awards.js';
import { growMarket } from './bench/market.js';
import { realAwards } from './bench/real-awards.js';

const LOTS = 10_000;
const TIMES = 20;

const aRun = (): JobRun => ({
  id: newId(),
  attempt: 1,
  finish: () => Promise.resolve(),
  progress: () => Promise.resolve(),
});

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`${name}: ${(performance.now() - began).toFixed(0)} ms`);
}

/** Reads all that the index is made of, and keeps nothing. */
const readTables = (database: DataSource): Promise<void> =>
  database.transaction('REPEATABLE READ', async (tx) => {
    let rows = 0;
    for (const stream of [vendorFacts(tx), lotFacts(tx, { states: ['published'] })]) {
      for await (const batch of stream) rows += batch.length;
    }
    console.log(`${String(rows)} vendors and lots in the tables.`);
  });

/** The middle and the greatest of some times, in milliseconds. */
async function repeated(
  name: string,
  work: (turn: number) => Promise<() => Promise<unknown>>,
): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const measured = await work(turn);
    const began = performance.now();
    await measured();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const [middle = 0, last = 0] = [times[TIMES >> 1], times.at(-1)];
  console.log(`${name}: median ${middle.toFixed(0)} ms, worst of ${String(TIMES)} ${last.toFixed(0)} ms`);
}

const { vendors: sizes } = benchArguments(process.argv.slice(2));
const size = sizes.at(-1) ?? 0;
const real = realAwards();
const market = growMarket(
  real ?? madeAwards(),
  size,
  LOTS + TIMES,
  real ? ['portuguese'] : ['danish', 'english'],
);
const house = await openHouse();
const { app, database } = house;
try {
  const ids = await fillVendors(database, market.vendors);
  await fillLots(database, market.lots.slice(0, LOTS));
  await database.query('ANALYZE');
  await timed('tables read as a stream', () => readTables(database));
  app.get(EngineHost).start();
  const [engine, rematch] = [app.get(MatchingEngine), app.get(Rematch)];
  console.log(`${String(size)} vendors, ${String(LOTS)} open lots.`);
  await timed('first answer: tables read, market counted, index built', () => engine.ask('open-lots', {}));
  await timed('an answer when nothing changed', () => engine.ask('matches-of-vendor', { vendorId: newId() }));
  await repeated('a published tender to stored matches', async (turn) => {
    const [tenderId = ''] = await fillLots(database, market.lots.slice(LOTS + turn, LOTS + turn + 1));
    return () => rematch.tender(tenderId, aRun());
  });
  await repeated('a changed vendor to stored matches', async (turn) => {
    const vendorId = ids[turn] ?? '';
    await database.query('UPDATE vendor_profile SET headcount = 5 WHERE vendor_id = $1', [vendorId]);
    return () => rematch.vendor(vendorId, aRun());
  });
} finally {
  await house.stop();
}
