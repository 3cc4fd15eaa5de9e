/**
 * draft: only its buyer sees it · published: open for responses until the deadline · closed: the deadline has passed ·
 * cancelled: called off after publication, with a reason · archived: an imported award notice, never open here.
 */
export const TENDER_STATES = ['draft', 'published', 'closed', 'cancelled', 'archived'] as const;
export type TenderState = (typeof TENDER_STATES)[number];

/** The state at `now`: the deadline closes a published tender, whether or not anyone has written it down. */
export const stateAt = (stored: TenderState, deadline: Date | null | undefined, now: Date): TenderState =>
  stored === 'published' && deadline && deadline.getTime() <= now.getTime() ? 'closed' : stored;
