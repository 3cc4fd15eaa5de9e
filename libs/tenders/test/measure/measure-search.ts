import 'reflect-metadata';
import { meantBy, readSearch, type Statement } from '#platform';
import type { EntityManager } from 'typeorm';
import { withMeasuredDatabase } from '../../../platform/test/measure/measured-database.js';
import { timed, timedPlan } from '../../../platform/test/measure/timed-plan.js';
import type { TenderFilter } from '../../src/domain/tender-filter.js';
import { bindText, inText, tenderConditions } from '../../src/persistence/tender-conditions.js';
import { facetStatement } from '../../src/persistence/tender-facets.query.js';
import { listStatement } from '../../src/persistence/tender-list.query.js';
import { rankStatement } from '../../src/persistence/tender-ranking.query.js';
import { fillTenders } from './fill-tenders.js';

// `npm run measure:search [-- TENDERS]`: makes so many tenders in a throw-away PostgreSQL and prints how long each search takes
// there, and the plans. docs/search.md holds what it printed.

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

async function statementsOf(tx: EntityManager, filter: TenderFilter): Promise<[Statement, Statement]> {
  const text = filter.q === undefined ? undefined : await readSearch(tx, filter.q);
  const list = text
    ? rankStatement(tenderConditions(filter, []), text, 21, undefined)
    : listStatement(tenderConditions(filter, []), 21, undefined);
  const counted = tenderConditions(filter, []);
  if (text) counted.add(inText(bindText(counted, text)));
  return [list, facetStatement(counted)];
}

async function measure(tx: EntityManager, filter: TenderFilter): Promise<string> {
  const [list, facets] = await statementsOf(tx, filter);
  const [listed, counted] = [await timedPlan(tx, list), await timedPlan(tx, facets)];
  const groups = await tx.query<{ facet: string; count: number }[]>(facets.sql, [...facets.values]);
  const total = groups.filter(({ facet }) => facet === 'status').reduce((sum, { count }) => sum + count, 0);
  const times = [listed, counted].map(({ milliseconds }) => milliseconds.toFixed(1));
  console.log(`| \`${JSON.stringify(filter)}\` | ${total} | ${times.join(' | ')} |`);
  return `${JSON.stringify(filter)}\n${listed.plan.join('\n')}`;
}

const count = Number(process.argv[2] ?? 100_000);
await withMeasuredDatabase(async (dataSource) => {
  await fillTenders(dataSource, count);
  console.log(`${count} tenders\n\n| filter | found | list, ms | facets, ms |\n| --- | ---: | ---: | ---: |`);
  const plans: string[] = [];
  for (const filter of FILTERS) plans.push(await measure(dataSource.manager, filter));
  const nearest = await timed(() => meantBy(dataSource.manager, 'tender_word', 'hjemmepljee ensomhd'));
  console.log(`\nTwo misspelt words looked up among those of all texts: ${nearest.toFixed(1)} ms`);
  console.log(`\n${plans.join('\n\n')}`);
});
