import { UnsubscribeTokens } from '../../../../../libs/digests/src/domain/unsubscribe-token.js';
import { KEY_HOLDERS, PEOPLE, SELF, type CallerName, type PersonName } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

/** Who stands behind the caller: with a key, who issued it. Only vendors' keys open the digest. */
const personBehind = (caller: CallerName): PersonName =>
  caller in PEOPLE ? (caller as PersonName) : KEY_HOLDERS[0];

const token = ({ house, people }: World) =>
  new UnsubscribeTokens(house.database.settings().secret).issue({
    userId: people['other vendor'].userId,
    kind: 'weekly-digest',
  });

export const DIGEST_ROWS: readonly Row[] = [
  { route: 'GET /v1/digest-preferences', on: { userId: SELF }, request: () => ({}) },
  {
    route: 'PUT /v1/digest-preferences',
    on: { userId: SELF },
    request: async (world, caller) => {
      const path = '/v1/digest-preferences';
      const { version } = await world.as<{ version: number }>(personBehind(caller), 'GET', path);
      return { body: { weekly: false }, headers: { 'if-match': `"${version}"` } };
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
];
