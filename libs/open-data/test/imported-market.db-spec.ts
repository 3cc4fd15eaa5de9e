import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CpvList } from '#platform';
import { type Lot, type MarketCheck, score, type Statistics, type Vendor } from '#scoring';
import { IndexOwner } from '../../matching/src/index-owner.js';
import { StatisticsStore } from '../../matching/src/statistics.store.js';
import { recountMarket, recountSmallestChanges } from '../../scoring/test/recount-market.js';
import { aRun } from '../../platform/test/a-run.js';
import { openOpenData, type OpenDataApp } from './open-data.app.js';

const FILE = resolve(process.env.MEDSPIL_SHARED ?? '../shared', 'data/awards-pt/awards.jsonl');
const isThere = existsSync(FILE);
if (!isThere) {
  console.warn(
    `Not tested: the market check on imported suppliers. ${FILE} is not there; MEDSPIL_SHARED names the folder with data/.`,
  );
}

const money = (amount: number) => ({ amount: `${String(amount)}.00`, currency: 'EUR' });

/** Meals and medical equipment, in which many of the imported suppliers have worked. */
const LOTS: readonly Lot[] = [
  ['meals', '55520000', 'Fornecimento de refeições escolares', '55'] as const,
  ['equipment', '33100000', 'Aquisição de equipamento médico', '33'] as const,
].map(([id, mainCpv, title, branch]) => ({
  id,
  mainCpv,
  title,
  additionalCpv: [],
  description: '',
  areas: [],
  value: { minor: 50_000_000, currency: 'EUR' },
  judgedOn: '2024-03-01',
  beneficiaries: [],
  requirements: [
    {
      id: 'references',
      kind: 'reference',
      mandatory: true,
      ask: { count: 2, cpv: [branch], minValue: money(50_000), withinYears: 3 },
    },
    { id: 'people', kind: 'capacity', mandatory: true, ask: { headcount: 12 } },
    { id: 'branch', kind: 'capability', mandatory: false, ask: { cpv: [branch] } },
  ],
}));

(isThere ? describe : describe.skip)('the market check on imported suppliers', () => {
  let openData: OpenDataApp;
  let market: { readonly vendors: readonly Vendor[]; readonly statistics: Statistics; readonly asOf: string };
  let checks: readonly MarketCheck[];

  beforeAll(async () => {
    openData = await openOpenData();
    const { app, dataSource, imports, operator, runner } = openData;
    const id = await imports.receive(operator, { name: 'awards.jsonl', content: createReadStream(FILE) });
    await imports.start(operator, id, { scheme: 'PT-NIF', currency: 'EUR' });
    await runner.run(id, aRun());
    // As if some had claimed their profiles since, so that requirements shut some of them out.
    await dataSource.query(
      `UPDATE vendor_profile SET
         complete = CASE WHEN hashtext(vendor_id::text) % 2 = 0 THEN '{references}' ELSE complete END,
         headcount = CASE WHEN hashtext(vendor_id::text) % 3 = 0 THEN abs(hashtext(vendor_id::text)) / 3 % 30 END,
         kind = CASE WHEN hashtext(vendor_id::text) % 5 = 0 THEN 'social-enterprise' ELSE kind END`,
    );
    const store = new StatisticsStore();
    const owner = new IndexOwner(dataSource, store, app.get(CpvList));
    const found = await owner.use(({ index, vendors, asOf }) => ({
      checks: LOTS.map((lot) => index.marketCheck(lot, asOf)),
      vendors: [...vendors.values()],
      asOf,
    }));
    const statistics = await store.current(dataSource.manager);
    if (!statistics) throw new Error('the market was not counted');
    checks = found.checks;
    market = { vendors: found.vendors, statistics, asOf: found.asOf };
  }, 180_000);
  afterAll(() => openData.stop());

  it.each(LOTS.map((lot, place) => [lot.id, lot, place] as const))(
    'counts for %s what scoring each pair anew does',
    (_, lot, place) => {
      const check = checks[place];
      if (!check) throw new Error('not checked');
      expect(market.vendors.length).toBeGreaterThan(4000);
      expect(check.relevant.vendors).toBeGreaterThan(20);
      // Every other vendor is counted nowhere: only those near the lot are scored again with each change.
      const near = market.vendors.filter(
        (vendor) => score(lot, vendor, market.statistics, market.asOf).relevance > 0.2,
      );
      expect(check).toMatchObject(recountMarket(lot, { ...market, vendors: near }));
      expect(check.requirements.some(({ shutOutAlone }) => shutOutAlone.vendors > 0)).toBe(true);
      expect(recountSmallestChanges(lot, check, { ...market, vendors: near })).toEqual(
        check.smallestChanges.map(({ letsIn }) => letsIn),
      );
      expect(check.smallestChanges.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
