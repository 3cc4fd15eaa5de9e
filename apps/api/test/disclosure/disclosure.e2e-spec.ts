import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS, vendorAsSeenBy, viewerOf, type VendorFact, type VendorPhase } from '#identity';
import { PERSON_NAMES, personOf, type PersonName } from '../permissions/callers.js';
import { answerOf } from '../permissions/expected.js';
import { addressed, keyOf, type Row, type RowRequest } from '../permissions/row.js';
import { registeredRoutes, type Route } from '../permissions/routes.js';
import { ROWS } from '../permissions/rows/index.js';
import { openWorld, type World } from '../permissions/world.js';
import { closeTenders, hide, marksOf, setScene, type Scene } from './scene.js';

type Fact = Exclude<VendorFact, 'class'>;
type Asker = 'anonymous' | PersonName;

/**
 * What of a vendor stands in the answers of a route. Every other route tells nothing of it to those outside, and a new one
 * that does has to be written here.
 */
const TELLS: Readonly<Record<string, readonly Fact[]>> = {
  'GET /v1/vendors/:id': ['name', 'register'],
  'GET /v1/vendors/:id/profile': ['offer', 'accounts', 'workforce'],
  'GET /v1/vendors/:id/references': ['record'],
  'GET /v1/vendors/:id/verifications': ['record'],
  'GET /v1/vendors/search': ['name'],
  'GET /v1/lots/:id/matches': ['name'],
  'GET /v1/lots/:id/near-misses': ['name'],
  'GET /v1/lots/:id/matches/:vendorId': ['name', 'record', 'accounts'],
  'GET /v1/lots/:id/teams': ['name', 'accounts'],
  'GET /partnership/:id': ['name'],
  'GET /v1/vendors/:id/advice': ['name'],
};

/** Routes that name others to a vendor that asks for itself, as possible partners for lots that are open. */
const NAMES_PARTNERS = ['/teams', '/advice'];
const namesPartners = ({ route }: Row): boolean => NAMES_PARTNERS.some((end) => route.endsWith(end));

const phaseOf = (row: Row): VendorPhase =>
  row.route.includes('/v1/lots/') || row.route === 'GET /partnership/:id' || namesPartners(row)
    ? 'open'
    : 'directory';

const routes = new Map(registeredRoutes().map((route) => [route.route, route]));

/** Whether the caller may ask; another vendor asks for partners in its own name. */
const mayAsk = (row: Row, asker: Asker): boolean => {
  const route = routes.get(row.route);
  if (asker === 'other vendor' && namesPartners(row)) return true;
  return route !== undefined && answerOf(row, route, asker) === 'ok';
};

const OF_BUYERS = ['buyer-member', 'buyer-officer', 'verified-buyer-officer'] as const;

/** Whether the route reads match data for the buyer of a lot: by the table of permissions, so that a new one is found too. */
const isMatchDataOfBuyer = (row: Row): boolean => {
  const decision: Route['decision'] = routes.get(row.route)?.decision ?? 'session';
  if (decision === 'session' || 'publicBecause' in decision) return false;
  const { scope, allows } = PERMISSIONS[decision.action];
  return scope === 'matches:read' && OF_BUYERS.some((relation) => allows.includes(relation));
};

/** A link with a token speaks to the member of the vendor whose letter it stands in, whoever opens it. */
const isLink = ({ route }: Row): boolean => route.endsWith('/:token');
const READING = ROWS.filter(
  (row) => (row.route.startsWith('GET ') && !isLink(row)) || isMatchDataOfBuyer(row),
);
const MATCH_DATA = READING.filter(isMatchDataOfBuyer);
const OUTSIDE: readonly Asker[] = [
  'anonymous',
  ...PERSON_NAMES.filter((name) => viewerOf(personOf(name), 'own vendor') !== 'itself'),
];

describe('what routes tell of a vendor', () => {
  let world: World;
  let scene: Scene;
  let marks: ReturnType<typeof marksOf>;

  beforeAll(async () => {
    world = await openWorld();
    scene = await setScene(world);
    marks = marksOf(world);
  }, 180_000);
  afterAll(() => world.stop());

  /** The request of the row, about the lots of the scene where it is about a lot. */
  const requestOf = async (row: Row, asker: Asker): Promise<RowRequest> => {
    const request = await row.request(world, asker);
    const ownId = asker === 'other vendor' ? world.people[asker].memberships[0]?.organisationId : undefined;
    if (row.route.endsWith('/advice') && ownId !== undefined) return { ...request, params: { id: ownId } };
    if (!row.route.includes('/v1/lots/')) return request;
    const id = row.route.endsWith('/matches') ? scene.lotId : scene.teamLotId;
    const query = ownId === undefined ? request.query : { ...request.query, vendor: ownId };
    return { ...request, params: { ...request.params, id }, ...(query ? { query } : {}) };
  };

  const send = (row: Row, asker: Asker, request: RowRequest) => {
    const session = asker === 'anonymous' ? {} : world.session(asker);
    const headers = { origin: world.house.url, ...session, ...request.headers };
    const { body } = request;
    return world.send({ ...addressed(row, request), headers, ...(body === undefined ? {} : { body }) });
  };

  const factsIn = (text: string): Fact[] =>
    (Object.keys(marks) as Fact[]).filter((fact) => marks[fact].some((mark) => text.includes(mark)));

  /** The facts of the vendor in the answers of each route that tells any. */
  const told = async (asker: Asker): Promise<Readonly<Record<string, ReadonlySet<Fact>>>> => {
    const facts: Record<string, Set<Fact>> = {};
    for (const row of READING) {
      const { text } = await send(row, asker, await requestOf(row, asker));
      for (const fact of factsIn(text)) (facts[row.route] ??= new Set()).add(fact);
    }
    return facts;
  };

  /** The same as the table of disclosure says it, of routes that the caller may ask at all. */
  const expected = (asker: Asker, hidden: boolean): Readonly<Record<string, ReadonlySet<Fact>>> => {
    const viewer = viewerOf(personOf(asker), 'own vendor');
    const facts: Record<string, Set<Fact>> = {};
    for (const row of READING) {
      const seen = vendorAsSeenBy(viewer, phaseOf(row), { hidden });
      const shown = (TELLS[row.route] ?? []).filter((fact) => seen.has(fact));
      if (shown.length > 0 && mayAsk(row, asker)) facts[row.route] = new Set(shown);
    }
    return facts;
  };

  const others = OUTSIDE.filter((asker) => asker !== 'operator');

  it.each(others)('are the facts that the table of disclosure opens: to %s', async (asker) => {
    expect(await told(asker)).toEqual(expected(asker, false));
  });

  it('tell operators, too, nothing of how it fits a lot', async () => {
    const facts = Object.keys(await told('operator'));
    expect(facts).toContain('GET /v1/vendors/:id/profile');
    expect(facts.filter((route) => route.includes('/v1/lots/'))).toEqual([]);
  });

  it('are the same to the vendor itself when it hides, and none to others', async () => {
    const own = await told('vendor owner');
    await hide(world);
    expect(await told('vendor owner')).toMatchObject(own);
    for (const asker of others) expect({ asker, told: await told(asker) }).toEqual({ asker, told: {} });
  }, 180_000);

  it('are, of how it fits a lot, closed to the buyer from the deadline on', async () => {
    const asked = MATCH_DATA.filter((row) => mayAsk(row, 'officer'));
    expect(asked.map(keyOf)).toEqual(
      expect.arrayContaining(['GET /v1/lots/:id/matches', 'POST /v1/tenders/:id/market-check']),
    );
    await closeTenders(world, scene);
    for (const row of asked) {
      const request = await requestOf(row, 'officer');
      const id = row.route.includes('/v1/tenders/') ? scene.tenderIds[0] : request.params?.id;
      const { status, text } = await send(row, 'officer', { params: { ...request.params, id: id ?? '' } });
      expect({ row: keyOf(row), status, text }).toMatchObject({
        status: 409,
        text: expect.stringContaining('matches-closed'),
      });
    }
  });
});
