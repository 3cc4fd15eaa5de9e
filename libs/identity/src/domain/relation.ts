import type { Membership, Principal } from './principal.js';
import type { Resource } from './resource.js';

/** How a caller can stand to a resource. */
export type Relation =
  /** the resource is public, whoever asks */
  | 'public'
  /** signed in, whatever the resource */
  | 'person'
  /** signed in, and the resource is a buyer's */
  | 'person-on-buyer'
  /** the resource is the caller's own */
  | 'self'
  | 'buyer-member'
  /** owner or officer of the resource's buyer: not its evaluators */
  | 'buyer-officer'
  | 'verified-buyer-officer'
  | 'vendor-member'
  /** member of the resource's organisation, of whatever kind */
  | 'member'
  /** owner of the resource's organisation, of whatever kind */
  | 'owner'
  /** member of any verified buyer */
  | 'verified-buyer'
  | 'operator';

const belongsTo = (resource: Resource, { organisationId, organisationKind }: Membership): boolean =>
  organisationId === resource.organisationId ||
  (organisationKind === 'buyer' && organisationId === resource.buyerId) ||
  (organisationKind === 'vendor' && organisationId === resource.vendorId);

const isOfficer = ({ organisationKind, role }: Membership): boolean =>
  organisationKind === 'buyer' && (role === 'owner' || role === 'officer');

/** Whether the caller stands so to the resource. */
export function holds(relation: Relation, principal: Principal, resource: Resource): boolean {
  if (relation === 'public') return resource.public === true;
  if (principal.kind === 'anonymous') return false;
  const { memberships } = principal;
  const own = memberships.filter((membership) => belongsTo(resource, membership));
  switch (relation) {
    case 'person':
      return true;
    case 'person-on-buyer':
      return resource.buyerId !== undefined;
    case 'self':
      return resource.userId === principal.userId;
    case 'buyer-member':
      return own.some((membership) => membership.organisationKind === 'buyer');
    case 'buyer-officer':
      return own.some(isOfficer);
    case 'verified-buyer-officer':
      return own.some((membership) => isOfficer(membership) && membership.verified);
    case 'vendor-member':
      return own.some((membership) => membership.organisationKind === 'vendor');
    case 'member':
      return own.length > 0;
    case 'owner':
      return own.some((membership) => membership.role === 'owner');
    case 'verified-buyer':
      return memberships.some((membership) => membership.organisationKind === 'buyer' && membership.verified);
    case 'operator':
      return memberships.some((membership) => membership.organisationKind === 'operator');
  }
}
