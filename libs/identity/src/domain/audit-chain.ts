import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** An entry exactly as the database holds it, instants as text with microseconds. */
export type ChainedEntry = Readonly<Record<string, unknown>>;

/** What stands before the first link. */
export const CHAIN_START = Buffer.alloc(32);

/**
 * The hash of a link: SHA-256 of the 32 bytes of the link before and, right behind them, the UTF-8 bytes of the sequence number
 * and the entry as one array in canonical JSON (RFC 8785). Whoever changes an entry has to change every link after it.
 */
export function linkHash(previous: Buffer, sequence: number, entry: ChainedEntry): Buffer {
  const canonical = canonicalize([sequence, entry]);
  if (canonical === undefined) throw new Error('an audit entry has a canonical form');
  return createHash('sha256').update(previous).update(canonical, 'utf8').digest();
}

/** One link as it is stored, with its entry; `entry` is null where that is gone. */
export interface StoredLink {
  readonly sequence: number;
  readonly entryId: string;
  readonly hash: Buffer;
  readonly entry: ChainedEntry | null;
}

export const CHAIN_PROBLEMS = [
  'link-missing',
  'entry-missing',
  'hash-wrong',
  'entry-unlinked',
  'head-differs',
] as const;

/** What is wrong at one place of the chain. */
export interface ChainProblem {
  readonly kind: (typeof CHAIN_PROBLEMS)[number];
  readonly sequence: number | null;
  readonly entryId: string | null;
}

/** The last link that was looked at. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Buffer;
}

/** Follows `links` on from `head`. @returns the new head and what is wrong with these links */
export function followChain(
  head: ChainHead,
  links: readonly StoredLink[],
): { readonly head: ChainHead; readonly problems: readonly ChainProblem[] } {
  const problems: ChainProblem[] = [];
  let last = head;
  for (const { sequence, entryId, hash, entry } of links) {
    if (sequence !== last.sequence + 1) problems.push({ kind: 'link-missing', sequence, entryId });
    if (!entry) problems.push({ kind: 'entry-missing', sequence, entryId });
    else if (!linkHash(last.hash, sequence, entry).equals(hash))
      problems.push({ kind: 'hash-wrong', sequence, entryId });
    last = { sequence, hash };
  }
  return { head: last, problems };
}
