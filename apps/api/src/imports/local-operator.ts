import type { PersonPrincipal } from '#identity';

/**
 * Whoever starts a command with the settings of this installation: that they can read them makes them its operator. No account
 * stands behind it, so its id is none.
 */
export const LOCAL_OPERATOR: PersonPrincipal = {
  kind: 'person',
  userId: 'command-line',
  email: '',
  name: 'command line',
  via: 'session',
  scopes: 'all',
  memberships: [
    { organisationId: 'command-line', organisationKind: 'operator', role: 'owner', verified: true },
  ],
};
