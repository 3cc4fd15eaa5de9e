import type { Story } from './letter/story.js';
import type { RenderedRow } from './persistence/ledger.repository.js';

/** Why a digest is not written. */
interface Unwritten {
  readonly id: string;
  readonly state: 'suppressed' | 'failed';
  readonly reason: string;
}

/** A digest before it is written: what it is written from, or why there is nothing to write. */
export type Draft = Unwritten | { readonly id: string; readonly story: () => Story };

/** A digest after that. */
export type Written = Unwritten | { readonly id: string; readonly row: RenderedRow };

export const NOTHING_LEFT = 'nothing new is left';
