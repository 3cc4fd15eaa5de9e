import { editDistance } from '#reference';
import type { EntityManager } from 'typeorm';
import { piecesOf } from './search-text.js';

interface Candidate {
  readonly asked: string;
  readonly askedShort: string;
  readonly word: string;
  readonly short: string;
  /** The asked word is this one, or another form of it. */
  readonly known: boolean;
}

/** Of each word of a search at most so many candidates are looked at closely. */
const CANDIDATES = 30;

/**
 * The search that was probably meant: each word that no text holds in any form becomes the nearest one that some text holds:
 * the same word without Danish letters, a slip of the keyboard, or a compound that the word is part of.
 * @param words the table of words that were read, `word` and `short`
 * @returns `undefined` where every word is known, or one has none near it
 */
export async function meantBy(
  tx: EntityManager,
  words: 'tender_word' | 'vendor_word',
  q: string,
): Promise<string | undefined> {
  const pieces = piecesOf(q);
  const asked = [...new Set(pieces.flatMap(({ word }) => word ?? []))];
  if (asked.length === 0) return undefined;
  const rows = await tx.query<Candidate[]>(
    `SELECT asked.word AS asked, search_short(asked.word) AS "askedShort", near.word, near.short,
            search_query('da', near.word)::text = search_query('da', asked.word)::text
              OR search_query('en', near.word)::text = search_query('en', asked.word)::text AS known
     FROM unnest($1::text[]) AS asked(word)
     CROSS JOIN LATERAL (
       SELECT DISTINCT word, short, similarity(short, search_short(asked.word)) AS nearness FROM ${words}
       WHERE short % search_short(asked.word) OR short LIKE '%' || search_short(asked.word) || '%'
       ORDER BY nearness DESC, word LIMIT ${CANDIDATES}
     ) AS near`,
    [asked],
  );
  const meant = new Map(asked.map((word) => [word, nearestTo(rows.filter((row) => row.asked === word))]));
  if ([...meant.values()].includes(undefined)) return undefined;
  const text = pieces.map((piece) => (piece.word ? meant.get(piece.word) : piece.text)).join('');
  return text === q ? undefined : text;
}

/** The asked word itself where it is known; `undefined` where nothing is near enough. */
function nearestTo(candidates: readonly Candidate[]): string | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  if (candidates.some(({ known }) => known)) return first.asked;
  const ranked = candidates
    .map((candidate) => ({ word: candidate.word, distance: distanceOf(candidate) }))
    .sort((one, other) => one.distance - other.distance);
  return ranked[0] && ranked[0].distance < Infinity ? ranked[0].word : undefined;
}

/** A compound counts as one slip too many, so that a word of about the same length comes first. */
function distanceOf({ askedShort, short }: Candidate): number {
  const allowed = Math.min(3, Math.max(1, Math.floor(askedShort.length / 3)));
  const slips = editDistance(short, askedShort, allowed);
  if (slips < Infinity) return slips;
  return askedShort.length >= 4 && short.includes(askedShort) ? allowed + 1 + short.length / 100 : Infinity;
}
