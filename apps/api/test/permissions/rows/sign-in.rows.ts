import { aPerson } from '../../../../../libs/identity/test/identity.builders.js';
import { CALLER_NAMES, PERSON_NAMES } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const PASSWORD = 'en god lang adgangskode';
let people = 0;

const signUp = () => ({ email: `new-${++people}@example.dk`, password: PASSWORD, name: 'Ny' });

/** What a letter carries: the link that confirms, or the one that leads to a new password. */
async function letter(world: World, path: string, body: { email: string }): Promise<URL> {
  const headers = { origin: world.house.url };
  await world.send({ method: 'POST', path: `/v1/auth/${path}`, body, headers });
  const { text } = await world.house.inbox.next(body.email);
  return new URL(/http:\S+/.exec(text)?.[0] ?? '');
}

const resetToken = async (world: World) => {
  const { email } = await aPerson(world.house.context);
  const link = await letter(world, 'request-password-reset', { email });
  return link.searchParams.get('token') ?? '';
};

/** No provider is set in this world; the suites beside `apps/api/test/oidc` walk through one. */
const ALL_422 = Object.fromEntries(CALLER_NAMES.map((name) => [name, 422]));

const PERSONS_400 = Object.fromEntries(PERSON_NAMES.map((name) => [name, 400]));

/** In a session; who has no second factor has nothing to verify and no codes to renew. */
const SECOND_FACTOR_ROWS: readonly Row[] = [
  {
    route: 'POST /v1/auth/two-factor/enable',
    on: 'none',
    request: () => ({ body: { password: PASSWORD } }),
  },
  {
    route: 'POST /v1/auth/two-factor/disable',
    on: 'none',
    ownSession: true,
    request: () => ({ body: { password: PASSWORD } }),
  },
  ...['generate-backup-codes', 'verify-totp', 'verify-backup-code'].map((end): Row => ({
    route: `POST /v1/auth/two-factor/${end}`,
    on: 'none',
    request: () => ({ body: end === 'generate-backup-codes' ? { password: PASSWORD } : { code: '000000' } }),
    instead: PERSONS_400,
  })),
];

/** Whoever sends these needs no permission: the password or the token is the proof. */
export const SIGN_IN_ROWS: readonly Row[] = [
  { route: 'POST /v1/auth/sign-up/email', on: 'none', request: () => ({ body: signUp() }) },
  {
    route: 'POST /v1/auth/send-verification-email',
    on: 'none',
    request: () => ({ body: { email: 'nobody@example.dk' } }),
    // Whoever is signed in gets a letter for the own address alone, and has confirmed it.
    instead: PERSONS_400,
  },
  {
    route: 'POST /v1/auth/sign-in/email',
    on: 'none',
    request: ({ people: { officer } }) => ({ body: { email: officer.email, password: PASSWORD } }),
  },
  { route: 'POST /v1/auth/sign-out', on: 'none', ownSession: true, request: () => ({ body: {} }) },
  {
    route: 'POST /v1/auth/request-password-reset',
    on: 'none',
    request: () => ({ body: { email: 'nobody@example.dk' } }),
  },
  {
    route: 'POST /v1/auth/reset-password',
    on: 'none',
    request: async (world) => ({ body: { token: await resetToken(world), newPassword: PASSWORD } }),
  },
  {
    route: 'GET /v1/auth/reset-password/:token',
    on: 'none',
    request: () => ({ params: { token: 'abc' }, query: { callbackURL: '/account/new-password' } }),
  },
  {
    route: 'GET /v1/auth/verify-email',
    on: 'none',
    request: async (world) => {
      const link = await letter(world, 'sign-up/email', signUp());
      return { query: Object.fromEntries(link.searchParams) };
    },
  },
  {
    route: 'POST /v1/auth/sign-in/social',
    on: 'none',
    request: () => ({ body: { provider: 'nordby' } }),
    instead: ALL_422,
  },
  {
    route: 'POST /v1/auth/prove-company',
    on: 'none',
    request: () => ({ body: { provider: 'nordby' } }),
    instead: Object.fromEntries(PERSON_NAMES.map((name) => [name, 422])),
  },
  // Whatever comes back from a provider goes on to a page.
  {
    route: 'GET /v1/auth/callback/:provider',
    on: 'none',
    request: () => ({ params: { provider: 'nordby' } }),
  },
  { route: 'GET /v1/sign-in-providers', on: 'none', request: () => ({}) },
  { route: 'GET /account/signed-in', on: 'none', request: () => ({}) },
  { route: 'GET /account/sign-in-problem', on: 'none', request: () => ({ query: { error: 'cancelled' } }) },
  ...SECOND_FACTOR_ROWS,
];
