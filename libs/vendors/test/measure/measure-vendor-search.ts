import 'reflect-metadata';
import { meantBy, readSearch, type Statement, type TextQuery } from '#platform';
import type { DataSource, EntityManager } from 'typeorm';
import { withMeasuredDatabase } from '../../../platform/test/measure/measured-database.js';
import { timed, timedPlan } from '../../../platform/test/measure/timed-plan.js';
import { DUPLICATE_REASONS } from '../../src/domain/vendor-duplicate.js';
import type { VendorFilter } from '../../src/domain/vendor-filter.js';
import { likelyPairs } from '../../src/persistence/likeness.query.js';
import { addText, vendorConditions } from '../../src/persistence/vendor-conditions.js';
import { facetStatement, listStatement, rankStatement } from '../../src/persistence/vendor-search.query.js';
import { fillVendors } from './fill-vendors.js';

// `npm run measure:vendor-search [-- VENDORS]`: makes so many vendors in a throw-away PostgreSQL and prints how long each search
// and each list of likely duplicates takes there, and the plans. docs/search.md holds what it printed.

const FILTERS: readonly VendorFilter[] = [
  {},
  { kind: 'social-enterprise' },
  { sizeClass: 'micro' },
  { cpv: '85' },
  { cpv: '85312000' },
  { area: '0461' },
  { area: 'DK' },
  { targetGroup: 'lonely' },
  { certificate: 'iso-9001' },
  { openToTeams: true },
  { kind: 'social-enterprise', cpv: '853', area: 'DK031' },
  { q: 'demensværksted' },
  { q: '"ældre borgerne"' },
  { q: 'kulturrådgivning or skolekøkken' },
  { q: 'hjemmepleje', area: '0461' },
  { q: 'hjemmepleje -demens', kind: 'social-enterprise' },
  { q: 'hjemmepleje' },
  { q: 'kommunen' },
];

function statementsOf(filter: VendorFilter, text: TextQuery | undefined): readonly [Statement, Statement] {
  const asked = { ...filter, hiddenToo: false };
  const counted = vendorConditions(asked);
  if (text) addText(counted, text);
  const list = text
    ? rankStatement(vendorConditions(asked), text, 21, undefined)
    : listStatement(vendorConditions(asked), 21, undefined);
  return [list, facetStatement(counted)];
}

async function measure(tx: EntityManager, filter: VendorFilter): Promise<string> {
  const text = filter.q === undefined ? undefined : await readSearch(tx, filter.q);
  const [list, facets] = statementsOf(filter, text);
  const [listed, counted] = [await timedPlan(tx, list), await timedPlan(tx, facets)];
  const groups = await tx.query<{ facet: string; count: number }[]>(facets.sql, [...facets.values]);
  const total = groups.filter(({ facet }) => facet === 'kind').reduce((sum, { count }) => sum + count, 0);
  const times = [listed, counted].map(({ milliseconds }) => milliseconds.toFixed(1));
  console.log(`| \`${JSON.stringify(filter)}\` | ${total} | ${times.join(' | ')} |`);
  return `${JSON.stringify(filter)}\n${listed.plan.join('\n')}`;
}

async function measureOthers({ manager }: DataSource): Promise<void> {
  const nearest = await timed(() => meantBy(manager, 'vendor_word', 'hjemmepljee ensomhd'));
  console.log(`\nTwo misspelt words looked up among those of all texts: ${nearest.toFixed(1)} ms`);
  for (const reason of DUPLICATE_REASONS) {
    const page = await timed(() => likelyPairs(manager, reason, 101, undefined));
    const pairs = await likelyPairs(manager, reason, 1_000_000, undefined);
    const all = await timed(() => likelyPairs(manager, reason, 1_000_000, undefined));
    console.log(`${reason}: a page ${page.toFixed(1)} ms, all ${pairs.length} pairs ${all.toFixed(0)} ms`);
  }
}

const count = Number(process.argv[2] ?? 100_000);
await withMeasuredDatabase(async (dataSource) => {
  await fillVendors(dataSource, count);
  console.log(`${count} vendors\n\n| filter | found | list, ms | facets, ms |\n| --- | ---: | ---: | ---: |`);
  const plans: string[] = [];
  for (const filter of FILTERS) plans.push(await measure(dataSource.manager, filter));
  await measureOthers(dataSource);
  console.log(`\n${plans.join('\n\n')}`);
});
