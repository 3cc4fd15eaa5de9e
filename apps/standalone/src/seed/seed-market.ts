import type { INestApplicationContext } from '@nestjs/common';
import { Preferences } from '#digests';
import { matchingRefresh } from '#matching';
import { databaseInstant, Outbox, Transactions } from '#platform';
import { moneyOf } from '#scoring';
import { Tenders } from '#tenders';
import { Profiles, References } from '#vendors';
import type { DemoAccounts } from '../demo-accounts.js';
import { DEMO_MARKET } from '../demo-market/demo-market.js';
import type { MarketJson, ProfileJson } from '../demo-market/market-json.js';
import { materialise } from '../demo-market/materialise.js';
import type { Amount } from '../demo-market/types.js';
import { MarketPeople, type PasswordOf } from './market-people.js';
import { seedEnquiries, type SeededTender } from './seed-enquiries.js';

/** Optional money of a body, in minor units. */
const money = <K extends string>(name: K, amount: Amount | undefined) =>
  (amount === undefined ? {} : { [name]: moneyOf(amount) }) as Partial<Record<K, ReturnType<typeof moneyOf>>>;

const profileInput = ({ turnover, balance, ...profile }: ProfileJson) => ({
  ...profile,
  ...money('turnover', turnover),
  ...money('balance', balance),
});

type DemoVendor = MarketJson['vendors'][number];

async function seedVendor(
  app: INestApplicationContext,
  people: MarketPeople,
  vendor: DemoVendor,
): Promise<string> {
  const vendorId = await people.found('vendor', vendor);
  const owner = await people.ownerOf(vendor.key);
  await app.get(Profiles).put(owner, vendorId, profileInput(vendor.profile), '"0"');
  for (const { value, ...reference } of vendor.references) {
    await app.get(References).add(owner, vendorId, { ...reference, ...money('value', value) });
  }
  return vendorId;
}

type DemoTender = MarketJson['tenders'][number];

async function seedTender(
  app: INestApplicationContext,
  people: MarketPeople,
  tender: DemoTender,
): Promise<SeededTender> {
  const owner = await people.ownerOf(tender.buyer);
  const lots = tender.body.lots.map(({ value, ...lot }) => ({ ...lot, value: moneyOf(value) }));
  const draft = await app.get(Tenders).create(owner, { ...tender.body, lots });
  await app.get(Tenders).publish(owner, draft.id, `"${draft.version}"`);
  return { key: tender.key, id: draft.id };
}

/** Puts the demo market into an empty database, by the same use cases that people use. */
export async function seedMarket(
  app: INestApplicationContext,
  passwordOf: PasswordOf,
): Promise<DemoAccounts> {
  const people = await MarketPeople.make(app, passwordOf);
  const buyers = new Map<string, string>();
  for (const buyer of DEMO_MARKET.buyers) buyers.set(buyer.key, await people.found('buyer', buyer));
  const now = await app.get(Transactions).run(databaseInstant);
  const market = materialise(DEMO_MARKET, now, (key) => buyers.get(key) ?? key);
  const vendors = new Map<string, string>();
  for (const vendor of market.vendors) vendors.set(vendor.key, await seedVendor(app, people, vendor));
  const tenders: SeededTender[] = [];
  for (const tender of market.tenders) tenders.push(await seedTender(app, people, tender));
  await seedEnquiries(app, people, vendors, tenders);
  const vendorMember = await people.as('vendor');
  await app.get(Preferences).put(vendorMember, { frequency: 'weekly', language: 'da' }, '"0"');
  // The first statistics were counted while the market was half there.
  await app.get(Transactions).run((tx) => app.get(Outbox).add(tx, matchingRefresh, { reason: 'demo' }));
  const account = async (key: 'officer' | 'vendor' | 'operator') => {
    const { email } = await people.as(key);
    return { email, password: passwordOf(email), apiKey: await people.apiKeyOf(key) };
  };
  return {
    officer: await account('officer'),
    vendor: await account('vendor'),
    operator: await account('operator'),
  };
}
