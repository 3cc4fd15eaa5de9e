import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '#identity';
import { newId } from '#platform';
import { CALLER_NAMES, isKey, KEY_HOLDERS, type CallerName } from './callers.js';
import { answerOf, expected, keyHolderOf } from './expected.js';
import { registeredRoutes, type Route } from './routes.js';
import { addressed, keyOf, type Row, type RowRequest } from './row.js';
import { ROWS } from './rows/index.js';
import { openWorld, type Answered, type World } from './world.js';

const routes = new Map(registeredRoutes().map((route) => [route.route, route]));
const known = ROWS.flatMap((row): [string, Row, Route][] => {
  const route = routes.get(row.route);
  return route ? [[keyOf(row), row, route]] : [];
});

const ID = /^[0-9a-f-]{36}$/;

describe('permissions over HTTP', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  }, 180_000);
  afterAll(() => world.stop());

  const credentials = async (row: Row, route: Route, caller: CallerName) => {
    if (caller === 'anonymous') return { origin: world.house.url };
    if (!isKey(caller)) return row.ownSession ? world.freshSession(caller) : world.session(caller);
    const { decision } = route;
    const scope =
      decision === 'session' || 'publicBecause' in decision ? undefined : PERMISSIONS[decision.action].scope;
    return { origin: world.house.url, ...(await world.key(caller, keyHolderOf(row, route), scope)) };
  };

  const ask = async (row: Row, route: Route, caller: CallerName, request: RowRequest): Promise<Answered> => {
    const { body } = request;
    const headers = { ...(await credentials(row, route, caller)), ...request.headers };
    const sent = { ...addressed(row, request), headers, ...(body === undefined ? {} : { body }) };
    const answered = await world.send(sent);
    if (row.ownSession && caller !== 'anonymous' && !isKey(caller)) await world.renew(caller);
    return answered;
  };

  it.each(known)('are kept by %s', async (_, row, route) => {
    const told: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const caller of CALLER_NAMES) {
      const { status, text } = await ask(row, route, caller, await row.request(world, caller));
      wanted[caller] = answerOf(row, route, caller);
      const isRight = wanted[caller] === 'ok' ? status < 400 : status === wanted[caller];
      told[caller] = isRight ? wanted[caller] : `${status} ${text}`;
    }
    expect(told).toEqual(wanted);
  });

  const withIds = known.filter(([, row]) => row.route.includes('/:'));

  it.each(withIds)('find nothing where there is nothing: %s', async (_, row, route) => {
    const asker = KEY_HOLDERS.find((name) => answerOf(row, route, name) === 'ok');
    if (!asker) throw new Error(`no owner may do ${keyOf(row)}`);
    const request = await row.request(world, asker);
    for (const [name, value] of Object.entries(request.params ?? {})) {
      if (!ID.test(value) || row.forgiving?.includes(name)) continue;
      const nothing = { ...request, params: { ...request.params, [name]: newId() } };
      const { status } = await ask(row, route, asker, nothing);
      expect({ name, status }).toEqual({ name, status: 404 });
    }
  });

  const hidden = withIds.filter(([, row, route]) =>
    CALLER_NAMES.some((name) => expected(row, route, name) === 404),
  );

  it.each(hidden)('say the same of an id of others as of an id of nothing: %s', async (_, row, route) => {
    for (const caller of CALLER_NAMES.filter((name) => expected(row, route, name) === 404)) {
      const request = await row.request(world, caller);
      const params = Object.fromEntries(
        Object.entries(request.params ?? {}).map(([name, value]) => [name, ID.test(value) ? newId() : value]),
      );
      const others = await ask(row, route, caller, request);
      const nothing = await ask(row, route, caller, { ...request, params });
      expect(wordsOf(others)).toEqual(wordsOf(nothing));
    }
  });
});

/** All of a refusal but the id of its request. */
function wordsOf({ status, text }: Answered): object {
  return { status, ...(JSON.parse(text) as object), requestId: undefined };
}
