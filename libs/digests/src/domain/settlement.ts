import type { DigestState } from './digest-state.js';
import { notUncertain, tooLateToResend } from './digests.errors.js';

/** What an operator may find out or decide about a digest of which nobody can know whether it arrived. */
export const SETTLEMENTS = ['arrived', 'lost', 'resend'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

const STATE_AFTER: Readonly<Record<Settlement, DigestState>> = {
  arrived: 'sent',
  // What it told counts as untold, so the person's next digest tells it.
  lost: 'failed',
  resend: 'rendered',
};

/**
 * The state that follows from an operator's decision.
 * @param now by the database's clock
 * @throws DomainError `digest-not-uncertain`, `digest-over` (409)
 */
export function settledState(
  { state, endsAt }: { readonly state: DigestState; readonly endsAt: Date },
  settlement: Settlement,
  now: Date,
): DigestState {
  if (state !== 'uncertain') throw notUncertain(state);
  if (settlement === 'resend' && now >= endsAt) throw tooLateToResend();
  return STATE_AFTER[settlement];
}
