import type { Contact } from './content.js';
import type { PartnershipKind } from './partnership-kind.js';

/** What an invitation says; like what is offered it is only ever stored encrypted. */
export interface PartnershipTerms {
  readonly kind: PartnershipKind;
  readonly lotIds: readonly string[];
  readonly message: string;
  /** There while the invitation is open or the partnership lasts, and shown only while it lasts. */
  readonly leadContact?: Contact;
  /** There while the partnership lasts. */
  readonly partnerContact?: Contact;
}

/** What stays of the terms when nobody is to write to anybody any more. */
export const withoutContacts = ({ kind, lotIds, message }: PartnershipTerms): PartnershipTerms => ({
  kind,
  lotIds,
  message,
});
