import type { Money } from '#platform';
import type { Contact, LotOffer, ResponseContent, SignedStatement } from './content.js';

/** A response as it was submitted: what its receipt proves. Nothing but texts and one boolean, so that any JSON tool reads it alike. */
export interface SubmittedDocument {
  readonly responseId: string;
  readonly tenderId: string;
  readonly vendorId: string;
  readonly lots: readonly SubmittedOffer[];
  readonly contact: Contact;
  readonly statement: SignedStatement;
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
 * @throws Error where it is not
 */
export function submittedDocument(response: Submitter, content: ResponseContent): SubmittedDocument {
  const { contact, statement } = content;
  if (!contact || !statement) throw new Error(`response ${response.id} is not complete`);
  const { id: responseId, tenderId, vendorId } = response;
  return { responseId, tenderId, vendorId, lots: content.lots.map(submittedOffer), contact, statement };
}

function submittedOffer({ price, ...offer }: LotOffer): SubmittedOffer {
  if (!price) throw new Error(`lot ${offer.lotId} has no price`);
  return { ...offer, price: { amount: decimal(price), currency: price.currency } };
}

function decimal({ minor }: Money): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
