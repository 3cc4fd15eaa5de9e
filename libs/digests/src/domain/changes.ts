import type { Change, Seen } from './digest-item.js';

/** A rise that is worth a word: less comes and goes with each renewal of the statistics. */
const LEAST_RISE = 5;

/** What was told of a pair last. */
export interface Told extends Omit<Seen, 'answers'> {
  /** Absent where it was told before there were questions. */
  readonly answers?: number;
  /** The deadline that the person was last reminded of, RFC 3339; null where of none. */
  readonly remindedOf: string | null;
}

/**
 * What is different since a pair was told of; only what makes it worth another look. Empty: nothing, so it is not told again.
 * @param told what the person was told last of this pair; undefined where nothing
 * @param follows whether new answers to questions are worth a mail
 */
export function changesSince(told: Told | undefined, now: Seen, follows: boolean): readonly Change[] {
  if (!told) return [{ what: 'new' }];
  return [
    ...eligibilityChange(told, now),
    ...(told.deadline === now.deadline ? [] : [{ what: 'deadline-moved' as const, from: told.deadline }]),
    ...(told.fingerprint === now.fingerprint ? [] : [{ what: 'amended' as const }]),
    ...(follows ? newAnswers(told, now) : []),
    ...(now.score - told.score < LEAST_RISE ? [] : [{ what: 'risen' as const, by: now.score - told.score }]),
  ];
}

/** By their number, not by when they were given: of two transactions at once the later clock may be seen first. */
function newAnswers(told: Told, now: Seen): readonly Change[] {
  const count = now.answers - (told.answers ?? now.answers);
  return count > 0 ? [{ what: 'answers', count }] : [];
}

function eligibilityChange(told: Told, now: Seen): readonly Change[] {
  if (now.eligibility === told.eligibility || now.eligibility === 'ineligible') return [];
  if (now.eligibility === 'eligible') return [{ what: 'became-eligible' }];
  return told.eligibility === 'ineligible' ? [{ what: 'no-longer-missing' }] : [];
}
