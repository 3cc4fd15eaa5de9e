import { newId } from '#platform';
import { DataSource } from 'typeorm';
import { AddressTokens, suppressionName } from '../../../../../libs/digests/src/domain/address-token.js';
import { ItemTokens } from '../../../../../libs/digests/src/domain/item-token.js';
import { UnsubscribeTokens } from '../../../../../libs/digests/src/domain/unsubscribe-token.js';
import { KEY_HOLDERS, PEOPLE, SELF, type CallerName, type PersonName } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';
import { aMatchedLot } from './matches.rows.js';

const WITHOUT_MATCHES: readonly PersonName[] = ['other vendor', 'other buyer', 'operator'];

/** Who stands behind the caller: with a key, who issued it. */
const personBehind = (caller: CallerName): PersonName =>
  caller in PEOPLE ? (caller as PersonName) : KEY_HOLDERS[0];

const token = ({ house, people }: World) =>
  new UnsubscribeTokens(house.database.settings().secret).issue({
    userId: people['other vendor'].userId,
    kind: 'digest',
  });

const userOf = (world: World, caller: CallerName): string => world.people[personBehind(caller)].userId;

const sql = ({ house }: World, text: string, values: readonly unknown[]) =>
  house.context.get(DataSource).query<{ at: Date }[]>(text, [...values]);

/** A digest of the caller's, in a state. */
async function aDigest(
  world: World,
  caller: CallerName,
  state: 'sent' | 'uncertain' = 'sent',
): Promise<string> {
  const [run, id] = [newId(), newId()];
  await sql(
    world,
    `INSERT INTO digest_run (id, trigger, started_at) VALUES ($1, 'operator', clock_timestamp())`,
    [run],
  );
  await sql(
    world,
    `INSERT INTO digest (id, run_id, user_id, period, state, language, items, message_id, content_sha256, subject, ends_at, sent_at)
     VALUES ($1, $2, $3, substr($4, 26, 10), $5, 'da', '[]', $4, repeat('0', 64), 'Uge 1', clock_timestamp(),
             clock_timestamp())`,
    [id, run, userOf(world, caller), id, state],
  );
  return id;
}

/** The token by which the holder of an address that takes no mail confirms it. */
async function addressToken(world: World, caller: CallerName): Promise<string> {
  const { email: address, userId } = world.people[personBehind(caller)];
  const [row] = await sql(
    world,
    `INSERT INTO suppressed_address (address, reason, suppressed_at) VALUES ($1, 'test', date_trunc('second', clock_timestamp()))
     ON CONFLICT (address) DO UPDATE SET confirmation_asked_at = NULL RETURNING suppressed_at AS at`,
    [address],
  );
  const suppression = suppressionName(address, row?.at ?? new Date(0));
  return new AddressTokens(world.house.database.settings().secret).issue({ userId, suppression });
}

async function itemToken(world: World): Promise<string> {
  const { vendorId, people } = world;
  const link = { action: 'saved', userId: people['vendor owner'].userId, vendorId } as const;
  const lotId = await aMatchedLot(world);
  return new ItemTokens(world.house.database.settings().secret).issue({ ...link, lotId });
}

type TokenMaker = (world: World, caller: CallerName) => Promise<string>;

const behindLink = (path: string, tokenOf: TokenMaker): readonly Row[] =>
  ['GET', 'POST'].map((method) => ({
    route: `${method} /${path}/:token`,
    on: 'none',
    request: async (world, caller) => ({ params: { token: await tokenOf(world, caller) } }),
  }));

export const DIGEST_ROWS: readonly Row[] = [
  { route: 'GET /v1/digest-preferences', on: { userId: SELF }, request: () => ({}) },
  {
    route: 'PUT /v1/digest-preferences',
    on: { userId: SELF },
    request: async (world, caller) => {
      const path = '/v1/digest-preferences';
      const { version } = await world.as<{ version: number }>(personBehind(caller), 'GET', path);
      return { body: { frequency: 'off' }, headers: { 'if-match': `"${version}"` } };
    },
  },
  { route: 'POST /v1/digest-runs', on: {}, request: () => ({}) },
  {
    route: 'GET /v1/digest-runs/:id',
    on: {},
    request: async (world) => ({
      params: await world.as<{ id: string }>('operator', 'POST', '/v1/digest-runs'),
    }),
  },
  { route: 'GET /unsubscribe/:token', on: 'none', request: (world) => ({ params: { token: token(world) } }) },
  {
    route: 'POST /unsubscribe/:token',
    on: 'none',
    request: (world) => ({ params: { token: token(world) } }),
  },
  { route: 'GET /v1/digests', on: { userId: SELF }, request: () => ({}) },
  {
    route: 'GET /v1/digests/preview',
    on: { userId: SELF },
    request: async (world) => {
      await aMatchedLot(world);
      return {};
    },
    // Whoever acts for no vendor or buyer with matches has nothing to be told.
    instead: Object.fromEntries(WITHOUT_MATCHES.map((name) => [name, 404])),
  },
  {
    route: 'GET /v1/digests/:id',
    on: { userId: SELF },
    request: async (world, caller) => ({ params: { id: await aDigest(world, caller) } }),
  },
  { route: 'GET /v1/digest-problems', on: {}, request: () => ({}) },
  {
    route: 'GET /v1/digest-problems/:id',
    on: {},
    request: async (world) => ({ params: { id: await aDigest(world, 'operator', 'uncertain') } }),
  },
  {
    route: 'POST /v1/digest-problems/:id/settlement',
    on: {},
    request: async (world) => ({
      params: { id: await aDigest(world, 'operator', 'uncertain') },
      body: { settlement: 'arrived', reason: 'The relay’s log' },
      headers: { 'if-match': '"1"' },
    }),
  },
  { route: 'GET /v1/suppressed-addresses', on: {}, request: () => ({}) },
  {
    route: 'POST /v1/suppressed-addresses/lift',
    on: {},
    request: async (world) => {
      await addressToken(world, 'operator');
      return { body: { address: world.people.operator.email, reason: 'Refused by mistake' } };
    },
  },
  {
    route: 'POST /v1/digest-preferences/address-confirmation',
    on: { userId: SELF },
    request: async (world, caller) => {
      await addressToken(world, caller);
      return {};
    },
  },
  ...behindLink('address-confirmation', addressToken),
  ...behindLink('digest-links', itemToken),
];
