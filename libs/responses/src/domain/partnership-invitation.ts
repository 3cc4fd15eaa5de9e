import type { FieldProblem } from '#platform';
import { contactProblems } from './contact-rules.js';
import type { Contact } from './content.js';
import { countProblems, problem } from './field-problems.js';
import type { PartnershipKind } from './partnership-kind.js';
import { lotIdsProblems } from './partner-rules.js';
import { isFilled, textProblems } from './text-rules.js';

export const INVITATION_BOUNDS = {
  message: 1_000,
  /** Vendors that are invited or have joined at one time. */
  team: 10,
  /** Invitations to a response in all, so that nobody writes to the whole market. */
  invitations: 30,
  /** Invitations of one vendor to one response. One that declined is not asked again at all. */
  toOneVendor: 3,
  lots: 50,
} as const;

/** How a lead asks a vendor to take part. */
export interface PartnerRequest {
  readonly vendorId: string;
  readonly kind: PartnershipKind;
  readonly lotIds: readonly string[];
  readonly message: string;
  /** Whether the partner, once joined, sees prices. */
  readonly pricesShared: boolean;
  /** Whom the partner can write to, once joined. */
  readonly contact: Contact;
}

/** What keeps an invitation from being sent, of what the tender alone tells. */
export const invitationProblems = (
  { lotIds, message, contact }: PartnerRequest,
  lots: readonly { readonly id: string }[],
): FieldProblem[] => [
  ...(lotIds.length === 0 ? [problem('/lotIds', 'required', 'Name at least one lot of the tender.')] : []),
  ...countProblems('/lotIds', lotIds, INVITATION_BOUNDS.lots),
  ...lotIdsProblems('/lotIds', lotIds, lots),
  ...(isFilled(message)
    ? []
    : [problem('/message', 'required', 'Write in a few words why you ask this vendor.')]),
  ...textProblems('/message', message, INVITATION_BOUNDS.message),
  ...partnerContactProblems(contact),
];

/** What is wrong with the contact that one side gives the other. */
export const partnerContactProblems = (contact: Contact): FieldProblem[] => [
  ...(isFilled(contact.name)
    ? []
    : [problem('/contact/name', 'required', 'Give the name of somebody to write to.')]),
  ...contactProblems('/contact', contact),
];
