import { authorize, type Action, type Principal } from '#identity';
import type { PartnershipSide } from './domain/partnership-states.js';
import { responseNotFound } from './domain/responses.errors.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import type { ResponseEntity } from './persistence/response.entity.js';

/**
 * Lets members of the response's vendor pass. The permission table refuses a response that is not there in the same words as
 * one of another vendor, so that nobody learns by asking who responded.
 * @throws DomainError `not-found` (404), `not-signed-in` (401), `scope-missing` (403)
 */
export function requireResponse(
  principal: Principal,
  action: Action,
  row: ResponseEntity | null,
): ResponseEntity {
  authorize(principal, action, row ? { vendorId: row.vendorId } : {});
  if (!row) throw responseNotFound();
  return row;
}

/** The vendor that stands on this side of a partnership. */
export const vendorOn = (
  side: PartnershipSide,
  { leadId, vendorId }: Pick<PartnershipEntity, 'leadId' | 'vendorId'>,
): string => (side === 'lead' ? leadId : vendorId);

/**
 * Lets members of the vendor on this side of a partnership pass; to everybody else it is not there.
 * @throws DomainError `not-found` (404), `not-signed-in` (401), `scope-missing` (403)
 */
export function requirePartnership(
  principal: Principal,
  action: Action,
  side: PartnershipSide,
  row: PartnershipEntity | null,
): PartnershipEntity {
  authorize(principal, action, row ? { vendorId: vendorOn(side, row) } : {});
  if (!row) throw responseNotFound();
  return row;
}

/** The person who writes, also where a program does it in the person's name. */
export function personOf(principal: Principal): string {
  if (principal.kind === 'anonymous') throw responseNotFound();
  return principal.userId;
}
