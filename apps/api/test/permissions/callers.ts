import { ANONYMOUS, SCOPES_OF_KIND, type PersonPrincipal, type Principal, type Rule } from '#identity';

/** Ids as the table speaks of them; the world of the test has real ones in their place. */
export const OWN_BUYER = 'own buyer';
export const OWN_VENDOR = 'own vendor';
/** Stands for whoever asks. */
export const SELF = 'whoever asks';

type Membership = PersonPrincipal['memberships'][number];

const member = (
  organisationKind: Membership['organisationKind'],
  organisationId: string,
  role: Membership['role'],
): PersonPrincipal => ({
  kind: 'person',
  userId: SELF,
  email: 'somebody@example.dk',
  name: 'Somebody',
  via: 'session',
  scopes: 'all',
  memberships: [{ organisationId, organisationKind, role, verified: organisationKind !== 'vendor' }],
});

/** People who signed in with a session. Buyers are verified: what nobody else may do, the unverified may not either. */
export const PEOPLE = {
  'other vendor': member('vendor', 'other vendor', 'owner'),
  'vendor member': member('vendor', OWN_VENDOR, 'member'),
  'vendor owner': member('vendor', OWN_VENDOR, 'owner'),
  'other buyer': member('buyer', 'other buyer', 'owner'),
  evaluator: member('buyer', OWN_BUYER, 'evaluator'),
  officer: member('buyer', OWN_BUYER, 'officer'),
  'buyer owner': member('buyer', OWN_BUYER, 'owner'),
  operator: member('operator', 'operator', 'owner'),
} as const;

export type PersonName = keyof typeof PEOPLE;

/** Programs with an API key of somebody who may. */
const KEYS = ['key', 'key without scope', 'expired key'] as const;

export type KeyName = (typeof KEYS)[number];
export type CallerName = 'anonymous' | PersonName | KeyName;

export const PERSON_NAMES = Object.keys(PEOPLE) as readonly PersonName[];
export const CALLER_NAMES: readonly CallerName[] = ['anonymous', ...PERSON_NAMES, ...KEYS];

/** Owners, for only they issue keys; in the order in which one is looked for who may. */
export const KEY_HOLDERS = ['vendor owner', 'buyer owner', 'operator'] as const satisfies PersonName[];

export type KeyHolder = (typeof KEY_HOLDERS)[number];

export const isKey = (caller: CallerName): caller is KeyName => KEYS.some((key) => key === caller);

/** The scopes of a holder's key: all that its organisation can have, or all but the one that the rule asks for. */
export function scopesOf(holder: KeyHolder, without?: Rule['scope']) {
  const [membership] = PEOPLE[holder].memberships;
  const offered = membership ? SCOPES_OF_KIND[membership.organisationKind] : [];
  return offered.filter((scope) => scope !== without);
}

/** Who asks, as the permission table sees it. */
export const personOf = (name: 'anonymous' | PersonName): Principal =>
  name === 'anonymous' ? ANONYMOUS : PEOPLE[name];
