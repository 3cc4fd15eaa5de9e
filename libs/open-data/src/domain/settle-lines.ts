import type { Award } from './award.js';
import type { LineOutcome } from './import.js';
import type { ParsedLine } from './parse-award.js';

export interface NumberedParse {
  readonly number: number;
  readonly parsed: ParsedLine;
}

/** What becomes of a line. */
export interface LineResult {
  readonly number: number;
  readonly outcome: LineOutcome;
  /** Sentences for a person; null where there is nothing to say. */
  readonly reason: string | null;
  /** The award that goes in; null where none does. */
  readonly awardId: string | null;
}

/**
 * Decides which lines go in. Of several lines about one award the first counts, so that the same file gives the same whenever it
 * is read.
 * @param before awards that earlier lines of the file brought, with the number of the line
 */
export function settleLines(
  lines: readonly NumberedParse[],
  before: ReadonlyMap<string, number>,
): { readonly awards: readonly Award[]; readonly results: readonly LineResult[] } {
  const firstLines = new Map(before);
  const awards: Award[] = [];
  const results = lines.map(({ number, parsed }): LineResult => {
    if (parsed.kind !== 'award') {
      return { number, outcome: parsed.kind, reason: parsed.reason, awardId: null };
    }
    const { award, warnings } = parsed;
    const first = firstLines.get(award.id);
    if (first !== undefined) {
      const reason = `Award "${award.id}" stands on line ${first} already; the first one counts.`;
      return { number, outcome: 'refused', reason, awardId: null };
    }
    firstLines.set(award.id, number);
    awards.push(award);
    return { number, outcome: 'done', reason: warnings.join(' ') || null, awardId: award.id };
  });
  return { awards, results };
}
