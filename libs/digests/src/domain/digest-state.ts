/** How far one digest is; documented in docs/digest.md. */
export type DigestState =
  /** its person has something to be told */
  | 'planned'
  /** written, hashed and named; waits to be sent, for the first time or again */
  | 'rendered'
  /** committed before the mail is handed to the SMTP server */
  | 'sending'
  /** the server took it */
  | 'sent'
  /** it could not be written, or the server refused it for good or for two days */
  | 'failed'
  /** nothing was to be sent any more */
  | 'suppressed'
  /** the server may have taken it, so it is never sent again by itself */
  | 'uncertain';

export const DIGEST_STATES = [
  'planned',
  'rendered',
  'sending',
  'sent',
  'failed',
  'suppressed',
  'uncertain',
] as const satisfies readonly DigestState[];

/** States in which a digest's items count as told to its person. */
export const TOLD: readonly DigestState[] = ['sending', 'sent', 'uncertain'];

/** States that something will still be done about. */
export const OPEN: readonly DigestState[] = ['planned', 'rendered', 'sending'];

/** How many digests are in each state. */
export type DigestCounts = Readonly<Record<DigestState, number>>;

export const NO_DIGESTS: DigestCounts = {
  planned: 0,
  rendered: 0,
  sending: 0,
  sent: 0,
  failed: 0,
  suppressed: 0,
  uncertain: 0,
};
