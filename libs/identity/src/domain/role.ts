import type { OrganisationKind } from './organisation-kind.js';

/**
 * owner: also manages members, API keys and the organisation itself; member (vendors): does the daily work;
 * officer (buyers): does everything about tenders; evaluator (buyers): reads tenders and matches, and evaluates.
 */
export const ROLES = ['owner', 'member', 'officer', 'evaluator'] as const;

export type Role = (typeof ROLES)[number];

/** The roles that an organisation of a kind has to give. */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  buyer: ['owner', 'officer', 'evaluator'],
  vendor: ['owner', 'member'],
  operator: ['owner'],
};
