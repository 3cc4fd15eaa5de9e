import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '#migrations';
import { databaseOptions, meantBy, readSearch, startEmbeddedPostgres, type Statement } from '#platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { TenderFilter } from '../../src/domain/tender-filter.js';
import { bindText, inText, tenderConditions } from '../../src/persistence/tender-conditions.js';
import { facetStatement } from '../../src/persistence/tender-facets.query.js';
import { listStatement } from '../../src/persistence/tender-list.query.js';
import { rankStatement } from '../../src/persistence/tender-ranking.query.js';
import { fillTenders } from './fill-tenders.js';

// `npm run measure:search [-- TENDERS]`: makes so many tenders in a throw-away PostgreSQL and prints how long each search takes
// there, and the plans. docs/search.md holds what it printed.

const RUNS = 7;
const FILTERS: readonly TenderFilter[] = [
  {},
  { status: 'published' },
  { status: 'closed' },
  { cpv: '85' },
  { cpv: '85312000' },
  { area: '0461' },
  { area: 'DK' },
  { reserved: '77' },
  { closingBefore: new Date(Date.now() + 7 * 86_400_000) },
  { valueFrom: 100_000_000, valueTo: 110_000_000 },
  { status: 'published', cpv: '853', area: 'DK031', reserved: 'none', valueFrom: 10_000_000 },
  { q: 'demensværksted' },
  { q: '"ældre borgerne"' },
  { q: 'kulturrådgivning or skolekøkken' },
  { q: 'hjemmepleje', area: '0461' },
  { q: 'hjemmepleje -demens', status: 'published', cpv: '85', valueTo: 500_000_000 },
  { q: 'hjemmepleje' },
  { q: 'kommunen' },
];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const planOf = async (tx: EntityManager, { sql, values }: Statement): Promise<string[]> =>
  (
    await tx.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${sql}`, [...values])
  ).map((row) => row['QUERY PLAN']);

/** What the plan says of itself: planning and execution, in milliseconds. */
const timeOf = (plan: readonly string[]): number =>
  plan
    .map((line) => /^(?:Planning|Execution) Time: ([\d.]+) ms/.exec(line)?.[1])
    .reduce((sum, time) => sum + Number(time ?? 0), 0);

async function statementsOf(tx: EntityManager, filter: TenderFilter): Promise<[Statement, Statement]> {
  const text = filter.q === undefined ? undefined : await readSearch(tx, filter.q);
  const list = text
    ? rankStatement(tenderConditions(filter, []), text, 21, undefined)
    : listStatement(tenderConditions(filter, []), 21, undefined);
  const counted = tenderConditions(filter, []);
  if (text) counted.add(inText(bindText(counted, text)));
  return [list, facetStatement(counted)];
}

async function measure(tx: EntityManager, filter: TenderFilter): Promise<void> {
  const [list, facets] = await statementsOf(tx, filter);
  const medians: number[] = [];
  let plan: string[] = [];
  for (const statement of [list, facets]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const made = await planOf(tx, statement);
      times.push(timeOf(made));
      if (statement === list) plan = made;
    }
    medians.push(median(times));
  }
  const groups = await tx.query<{ facet: string; count: number }[]>(facets.sql, [...facets.values]);
  const total = groups.filter(({ facet }) => facet === 'status').reduce((sum, { count }) => sum + count, 0);
  const [listed = 0, counted = 0] = medians;
  console.log(`| \`${JSON.stringify(filter)}\` | ${total} | ${listed.toFixed(1)} | ${counted.toFixed(1)} |`);
  plans.push(`${JSON.stringify(filter)}\n${plan.join('\n')}`);
}

const plans: string[] = [];
const count = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), 'medspil-measure-'));
const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'measure' });
const dataSource = new DataSource({ ...databaseOptions(database.url, [], MIGRATIONS), logging: false });
try {
  await dataSource.initialize();
  await dataSource.runMigrations();
  const started = performance.now();
  await fillTenders(dataSource, count);
  console.log(`${count} tenders written in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  console.log('| filter | found | list, ms | facets, ms |\n| --- | ---: | ---: | ---: |');
  for (const filter of FILTERS) await measure(dataSource.manager, filter);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    await meantBy(dataSource.manager, 'tender_word', 'hjemmepljee ensomhd');
    times.push(performance.now() - before);
  }
  console.log(`\nTwo misspelt words looked up among those of all texts: ${median(times).toFixed(1)} ms`);
  console.log(`\n${plans.join('\n\n')}`);
} finally {
  await dataSource.destroy();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
