import type { OrganisationKind } from './organisation-kind.js';

/** What an API key may be good for; each says which actions of the permission table it opens. */
export const SCOPES = [
  'account:read',
  'organisation:read',
  'organisation:write',
  'profile:read',
  'profile:write',
  'tenders:read',
  'tenders:write',
  'enquiries:read',
  'enquiries:write',
  'matches:read',
  'matches:write',
  'responses:read',
  'responses:write',
  'operator',
] as const;

export type Scope = (typeof SCOPES)[number];

const EVERYONE = [
  'account:read',
  'organisation:read',
  'organisation:write',
  'profile:read',
  'tenders:read',
] as const;

/** The scopes that make sense for an organisation of a kind; a key of it can hold no others. */
export const SCOPES_OF_KIND: Readonly<Record<OrganisationKind, readonly Scope[]>> = {
  buyer: [...EVERYONE, 'tenders:write', 'enquiries:read', 'enquiries:write', 'matches:read'],
  vendor: [
    ...EVERYONE,
    'profile:write',
    'enquiries:read',
    'enquiries:write',
    'matches:read',
    'matches:write',
    'responses:read',
    'responses:write',
  ],
  operator: [...EVERYONE, 'operator'],
};
