/**
 * How far one digest is.
 * planned: its person has something new; sending: committed before the mail is handed to the SMTP server;
 * sent: the server took it; failed: the server refused it for good; suppressed: nothing was to be sent any more;
 * uncertain: the server may have taken it, so it is never sent again by itself.
 */
export type DigestState = 'planned' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'uncertain';

/** States in which a digest's items count as told to its person. */
export const TOLD: readonly DigestState[] = ['sending', 'sent', 'uncertain'];

/** States that something will still be done about. */
export const OPEN: readonly DigestState[] = ['planned', 'sending'];

/** How many digests are in each state. */
export type DigestCounts = Readonly<Record<DigestState, number>>;

export const NO_DIGESTS: DigestCounts = {
  planned: 0,
  sending: 0,
  sent: 0,
  failed: 0,
  suppressed: 0,
  uncertain: 0,
};
