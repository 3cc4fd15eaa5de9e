import type { Award } from '../data/award.js';
import { MeasureError } from '../measure.error.js';

/** A query, and who won it of those that the history knows. */
export interface Question {
  readonly query: Award;
  readonly winners: ReadonlySet<string>;
}

/** Awards cut at a day: what was known before it, and what was asked from it on. */
export interface Cut {
  readonly history: readonly Award[];
  /** Distinct by buyer and text, the text not published before by that buyer, one winner at least known to the history. */
  readonly questions: readonly Question[];
  /** The same without a known winner: nothing that knows awards alone can find those. */
  readonly cold: number;
}

/** What a text says, whatever its letters: two awards of the same are one. */
export type TextKey = (award: Award) => string;

export function cutAt(awards: readonly Award[], from: string, textKey: TextKey): Cut {
  const history = awards.filter(({ date }) => date !== '' && date < from);
  const known = new Set(history.flatMap(({ winners }) => winners.map(({ id }) => id)));
  const published = new Set(history.map((award) => keyOf(award, textKey)));
  const fresh = new Map<string, { readonly query: Award; readonly winners: Set<string> }>();
  for (const award of awards.filter(({ date }) => date >= from)) {
    const key = keyOf(award, textKey);
    if (published.has(key)) continue;
    const question = fresh.get(key) ?? { query: award, winners: new Set<string>() };
    for (const { id } of award.winners) if (known.has(id)) question.winners.add(id);
    fresh.set(key, question);
  }
  const questions = [...fresh.values()].filter(({ winners }) => winners.size > 0);
  return { history, questions, cold: fresh.size - questions.length };
}

const keyOf = (award: Award, textKey: TextKey): string => `${award.buyer}\n${textKey(award)}`;

/**
 * Refuses a history that knows what is asked: an award from the day on, a query's own award, or its text by the same buyer.
 *
 * @throws MeasureError naming the award
 */
export function refuseLookAhead({ history, questions }: Cut, from: string, textKey: TextKey): void {
  const ids = new Set(questions.map(({ query }) => query.id));
  const texts = new Set(questions.map(({ query }) => keyOf(query, textKey)));
  for (const award of history) {
    const leak =
      (award.date >= from && `was published on ${award.date}, not before ${from}`) ||
      (ids.has(award.id) && 'is itself asked for') ||
      (texts.has(keyOf(award, textKey)) && 'has the buyer and text of a query');
    if (leak !== false) throw new MeasureError(`The history looks ahead: award ${award.id} ${leak}.`);
  }
}
