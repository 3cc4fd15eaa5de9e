import { aMember, aVerifiedBuyer } from '../../../../../libs/identity/test/identity.builders.js';
import { isKey, OWN_BUYER, OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const FOUNDED = { name: 'Ny organisation (fiktiv)', country: 'DK' };

const SIDES = [
  {
    kind: 'buyer',
    path: 'buyers',
    owner: 'buyer owner',
    role: 'evaluator',
    on: { buyerId: OWN_BUYER },
    idOf: (world: World) => world.buyerId,
    // One person does not act for both sides, and operators for none.
    otherSide: { 'other vendor': 409, 'vendor member': 409, 'vendor owner': 409, operator: 409 },
  },
  {
    kind: 'vendor',
    path: 'vendors',
    owner: 'vendor owner',
    role: 'member',
    on: { vendorId: OWN_VENDOR },
    idOf: (world: World) => world.vendorId,
    otherSide: { 'other buyer': 409, evaluator: 409, officer: 409, 'buyer owner': 409, operator: 409 },
  },
] as const;

type Side = (typeof SIDES)[number];

const rowsOf = ({ kind, path, owner, role, on, idOf, otherSide }: Side): readonly Row[] => {
  const own = `/v1/${path}/:id`;
  const params = (world: World) => ({ id: idOf(world) });
  const aColleague = async (world: World) => {
    const organisation = { id: idOf(world), kind };
    const { userId } = await aMember(world.house.context, { organisation, owner: world.people[owner] }, role);
    return userId;
  };
  return [
    { route: `POST /v1/${path}`, on: {}, request: () => ({ body: FOUNDED }), instead: otherSide },
    { route: `GET /v1/${path}`, on: 'none', request: () => ({}) },
    { route: `GET ${own}`, on, request: (world) => ({ params: params(world) }) },
    {
      route: `PATCH ${own}`,
      on,
      request: async (world) => {
        const found = await world.as<{ name: string; version: number }>(
          owner,
          'GET',
          `/v1/${path}/${idOf(world)}`,
        );
        const headers = { 'if-match': `"${found.version}"` };
        return { params: params(world), body: { name: found.name }, headers };
      },
    },
    { route: `GET ${own}/members`, on, request: (world) => ({ params: params(world) }) },
    {
      route: `PATCH ${own}/members/:userId`,
      on,
      request: async (world) => ({
        params: { ...params(world), userId: await aColleague(world) },
        body: { role },
      }),
    },
    {
      route: `DELETE ${own}/members/:userId`,
      on,
      request: async (world) => ({ params: { ...params(world), userId: await aColleague(world) } }),
    },
  ];
};

export const ORGANISATION_ROWS: readonly Row[] = [
  ...SIDES.flatMap(rowsOf),
  {
    route: 'POST /v1/buyers/:id/verification',
    on: { buyerId: OWN_BUYER },
    request: ({ buyerId }) => ({ params: { id: buyerId } }),
  },
  {
    route: 'POST /v1/buyers/:id/verification/withdrawal',
    on: { buyerId: OWN_BUYER },
    // Who may do it does it to another one, for the own one stays verified.
    request: async ({ buyerId, house }, caller) => ({
      params: {
        id:
          caller === 'operator' || isKey(caller)
            ? (await aVerifiedBuyer(house.context)).organisation.id
            : buyerId,
      },
      body: { reason: 'Registreringen tilhører en anden kommune.' },
    }),
  },
];
