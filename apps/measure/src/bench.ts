import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { assertAgreement } from './bench/agreement.js';
import { measureAllLists } from './bench/all-lists.js';
import { benchArguments } from './bench/bench-arguments.js';
import { measureChanges } from './bench/changes.js';
import { IndexEngine } from './bench/engines/index-engine.js';
import { MiniSearchEngine } from './bench/engines/minisearch-engine.js';
import { PostgresEngine } from './bench/engines/postgres-engine.js';
import { ScoreEngine } from './bench/engines/score-engine.js';
import { madeAwards } from './bench/made-awards.js';
import { growMarket, type Market } from './bench/market.js';
import { measureEngine, type Measured, type Row } from './bench/measure-engine.js';
import { type Asked, measureQuestions } from './bench/questions.js';
import { realAwards } from './bench/real-awards.js';
import { rematchAll, type Rematch } from './bench/rematch.js';

const LOTS = 10_000;
/** Milliseconds that an engine ranks lots, at each size. */
const BUDGET = 8_000;

async function measureMarket(
  market: Market,
  postgres: PostgresEngine,
): Promise<{ rows: Row[]; questions: Asked[]; rematch: Rematch }> {
  const rows: Row[] = [];
  const show = ({ row, lots }: Measured): void => {
    rows.push(row);
    console.log(
      `${row.engine.padEnd(10)} ${String(row.vendors).padStart(7)} vendors: mean ${String(row.meanMs)} ms, p50 ${String(row.p50Ms)}, ` +
        `p99 ${String(row.p99Ms)} over ${String(lots)} lots; built in ${String(row.buildMs)} ms, ${String(row.memoryMb)} MB`,
    );
  };
  const index = new IndexEngine();
  show(await measureEngine(index, market, BUDGET));
  console.log(
    `           that was without near misses; with them: mean ${measureAllLists(index.index, market).toFixed(3)} ms`,
  );
  const questions = measureQuestions(index.index, market);
  for (const { question, lots, meanMs, p50Ms, p99Ms } of questions) {
    console.log(
      `           ${question}: mean ${String(meanMs)} ms, p50 ${String(p50Ms)}, p99 ${String(p99Ms)} over ${String(lots)} lots`,
    );
  }
  const changes = measureChanges(index.index, market);
  console.log(
    `           change of a vendor: mean ${changes.mean.toFixed(3)} ms, worst ${changes.worst.toFixed(1)} ms`,
  );
  const plain = new ScoreEngine();
  show(await measureEngine(plain, market, BUDGET));
  console.log(
    `           index and score() agree on ${String(await assertAgreement(index, plain, market, BUDGET))} lots`,
  );
  const rematch = rematchAll(index.index, market);
  console.log(
    `           full re-match of ${String(rematch.lots)} lots: ${String(rematch.seconds)} s, ${String(rematch.pairs)} matches and near misses`,
  );
  await index.close();
  for (const peer of [postgres, new MiniSearchEngine()]) show(await measureEngine(peer, market, BUDGET));
  return { rows, questions, rematch };
}

const { vendors: sizes, json } = benchArguments(process.argv.slice(2));
const real = realAwards();
console.log(
  `Load average: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.`,
);
console.log(
  real ? 'Market grown from real awards.' : 'Market grown from made-up awards: ../shared/data is not there.',
);
const postgres = await PostgresEngine.start();
try {
  const measured = [];
  for (const size of sizes) {
    const market = growMarket(
      real ?? madeAwards(),
      size,
      LOTS,
      real ? ['portuguese'] : ['danish', 'english'],
    );
    measured.push(await measureMarket(market, postgres));
  }
  const { lots = 0, vendors = 0, seconds = 0 } = measured.at(-1)?.rematch ?? {};
  const result = {
    rows: measured.flatMap(({ rows }) => rows),
    questions: measured.flatMap(({ questions }) => questions),
    rematch: { lots, vendors, seconds },
  };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await postgres.close();
}
