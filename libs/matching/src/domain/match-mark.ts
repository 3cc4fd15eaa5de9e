/** What a vendor says of a lot: saved, to come back to it; dismissed, never to be shown it again unless asked for. */
export const MATCH_MARKS = ['saved', 'dismissed'] as const;
export type MatchMark = (typeof MATCH_MARKS)[number];

/** A mark, who set it and when. */
export interface SetMark {
  readonly vendorId: string;
  readonly lotId: string;
  readonly mark: MatchMark;
  readonly markedBy: string;
  readonly markedAt: Date;
}
