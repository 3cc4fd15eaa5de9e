import type { Money } from '#platform';
import type { Contact, LotOffer, PartnerShare, ResponseContent, SignedStatement } from './content.js';

/** A response as it was submitted: what its receipt proves. Nothing but texts and one boolean, so that any JSON tool reads it alike. */
export interface SubmittedDocument {
  readonly responseId: string;
  readonly tenderId: string;
  readonly vendorId: string;
  readonly lots: readonly SubmittedOffer[];
  readonly contact: Contact;
  readonly statement: SignedStatement;
  /** Who offers together; absent: the vendor alone. */
  readonly team?: SubmittedTeam;
}

export interface SubmittedTeam {
  readonly lead: { readonly vendorId: string; readonly name: string };
  readonly partners: readonly SubmittedPartner[];
}

/** What a partner brings, and that it stood by the whole response. */
export interface SubmittedPartner extends PartnerShare {
  readonly name: string;
  /** By the database's clock, RFC 3339. */
  readonly confirmedAt: string;
  /** Id of the person. */
  readonly confirmedBy: string;
}

export interface SubmittedOffer extends Omit<LotOffer, 'price'> {
  /** Decimal with two places. */
  readonly price: { readonly amount: string; readonly currency: string };
}

interface Submitter {
  readonly id: string;
  readonly tenderId: string;
  readonly vendorId: string;
}

/**
 * @param content complete by `submissionGaps`
 * @param team who offers together; `undefined`: the vendor alone
 * @throws Error where it is not
 */
export function submittedDocument(
  response: Submitter,
  content: ResponseContent,
  team?: SubmittedTeam,
): SubmittedDocument {
  const { contact, statement } = content;
  if (!contact || !statement) throw new Error(`response ${response.id} is not complete`);
  const { id: responseId, tenderId, vendorId } = response;
  const lots = content.lots.map(submittedOffer);
  const offered = { responseId, tenderId, vendorId, lots, contact, statement };
  return team ? { ...offered, team } : offered;
}

function submittedOffer({ price, ...offer }: LotOffer): SubmittedOffer {
  if (!price) throw new Error(`lot ${offer.lotId} has no price`);
  return { ...offer, price: { amount: decimal(price), currency: price.currency } };
}

function decimal({ minor }: Money): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
