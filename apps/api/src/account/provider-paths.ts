import { AUTH_PATH, SIGN_IN_PROBLEM_PATH, SIGN_IN_REFUSALS, SIGNED_IN_PATH } from '#identity';
import { answer, body, operation, problems, type Paths } from './auth-operation.js';

/** Where a provider sends people back to. */
export const PROVIDER_RETURN = `${AUTH_PATH}/callback/:provider(^[a-z][a-z0-9-]{0,31}$)`;

const page = (description: string, example: string) => ({
  type: 'string',
  description: `${description} A path or an address here; any other is refused (403).`,
  example,
});

const begun = (description: string) =>
  answer(description, {
    type: 'object',
    properties: {
      url: { type: 'string', format: 'uri', example: 'https://login.example/auth?client_id=medspil&…' },
      redirect: { type: 'boolean', example: true },
    },
  });

const GO_THERE = 'Where the browser goes on to, within five minutes and with the cookie that this sets.';

const PROVIDER = {
  type: 'string',
  description: 'An id of GET /v1/sign-in-providers.',
  example: 'mitid-erhverv',
};
const ON_SUCCESS = page('Where to go on to then.', SIGNED_IN_PATH);
const OTHERWISE = page('Where to go on to otherwise.', SIGN_IN_PROBLEM_PATH);
const REFUSED = `Whatever comes in between goes on to \`errorCallbackURL\` with \`error\`: ${SIGN_IN_REFUSALS.join(', ')}.`;

/** Sign-in by a provider of identities (OpenID Connect), and its word about somebody's company. */
export const PROVIDER_PATHS: Paths = {
  [`${AUTH_PATH}/sign-in/social`]: {
    post: operation(
      'signInByProvider',
      'Begin to sign in by a provider of identities: go to the address that is answered',
      { ...begun(GO_THERE), ...problems(400, 403, 422, 429, 503) },
      {
        description: [
          'The provider sends the browser back to `/v1/auth/callback/{provider}`, which begins the session and goes on to `callbackURL`.',
          'An account is made where the provider states an address of the person as verified that has none here;',
          'where that address is confirmed here, its account is entered.',
          REFUSED,
        ].join(' '),
        ...body(
          {
            provider: PROVIDER,
            callbackURL: ON_SUCCESS,
            newUserCallbackURL: page('The same, where an account was made.', '/welcome'),
            errorCallbackURL: OTHERWISE,
          },
          ['provider'],
        ),
      },
    ),
  },
  [`${AUTH_PATH}/prove-company`]: {
    post: operation(
      'proveCompany',
      'Let a provider state the CVR number of your company, to claim its vendor: go to the address that is answered',
      { ...begun(GO_THERE), ...problems(400, 401, 403, 422, 429, 503) },
      {
        description: `For whoever is signed in already, by password or otherwise: nothing is linked and nobody signed in. What the provider states is kept with this session for POST /v1/vendor-claims/proven. ${REFUSED}`,
        ...body({ provider: PROVIDER, callbackURL: ON_SUCCESS, errorCallbackURL: OTHERWISE }, ['provider']),
        security: [{ session: [] }],
      },
    ),
  },
};
