import type { PartnershipState, StoredPartnershipState } from './partnership-states.js';

/** What of a tender an invitation hangs on. */
interface Asking {
  readonly status: string;
  readonly submissionDeadline: Date | null;
}

/**
 * The state as it is at an instant: an invitation that nobody answered ends with the tender that it is about.
 * @param now by the database's clock, as the deadline is
 */
export const stateAt = (
  stored: StoredPartnershipState,
  { status, submissionDeadline }: Asking,
  now: Date,
): PartnershipState => {
  const isOpen = status === 'published' && submissionDeadline !== null && now < submissionDeadline;
  return stored === 'invited' && !isOpen ? 'expired' : stored;
};
