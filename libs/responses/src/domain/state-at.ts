import type { PartnershipState, StoredPartnershipState } from './partnership-states.js';

/** What of a tender an invitation hangs on. */
interface Asking {
  readonly status: string;
  readonly submissionDeadline: Date | null;
}

/**
 * Whether responses to the tender can still be changed at an instant.
 * @param now by the database's clock, as the deadline is
 */
export const isOpenAt = ({ status, submissionDeadline }: Asking, now: Date): boolean =>
  status === 'published' && submissionDeadline !== null && now < submissionDeadline;

/**
 * The state as it is at an instant: an invitation that nobody answered ends with the tender that it is about.
 * @param now by the database's clock, as the deadline is
 */
export const stateAt = (stored: StoredPartnershipState, tender: Asking, now: Date): PartnershipState =>
  stored === 'invited' && !isOpenAt(tender, now) ? 'expired' : stored;
