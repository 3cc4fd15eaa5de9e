import type { FieldProblem } from '#platform';
import type { Contact, ResponseContent } from './content.js';
import type { PartnershipKind } from './partnership-kind.js';
import type { PartnershipState } from './partnership-states.js';
import type { ResponseState } from './response-states.js';

interface Party {
  readonly vendorId: string;
  readonly name: string;
}

/** What both sides see of an invitation and of the partnership that came of it. */
interface Shared {
  readonly id: string;
  readonly responseId: string;
  readonly state: PartnershipState;
  readonly kind: PartnershipKind;
  readonly message: string;
  readonly pricesShared: boolean;
  readonly invitedAt: Date;
  readonly joinedAt?: Date;
  readonly endedAt?: Date;
  /** Whether the partner has confirmed the content as it stands now. */
  readonly confirmed: boolean;
  /** Of the latest confirmation, also of content that was changed since. */
  readonly confirmedAt?: Date;
  /** Of the other side, while the partnership lasts. */
  readonly contact?: Contact;
  /** What to think of before going on; nothing that refuses. */
  readonly warnings: readonly FieldProblem[];
}

/** A partner, or a vendor that was asked to be one, as the lead sees it. */
export interface Partner extends Shared {
  /** The name is null where the vendor hides from lists and has not joined. */
  readonly vendor: { readonly vendorId: string; readonly name: string | null };
  readonly lotIds: readonly string[];
}

/** An invitation to take part in a response, and what came of it, as the vendor that was asked sees it. */
export interface PartnerInvitation extends Shared {
  readonly vendorId: string;
  readonly lead: Party;
  readonly tenderId: string;
  readonly tenderTitle: string;
  readonly submissionDeadline: Date;
  readonly lots: readonly { readonly id: string; readonly title: string }[];
}

/** A joint response as a partner sees it. */
export interface JointResponse {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderTitle: string;
  readonly submissionDeadline: Date;
  readonly lead: Party;
  readonly status: ResponseState;
  readonly version: number;
  readonly updatedAt: Date;
  readonly submittedAt?: Date;
  readonly confirmed: boolean;
  readonly pricesShared: boolean;
  readonly content: ResponseContent;
}
