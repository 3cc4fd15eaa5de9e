import type { Change, Seen } from './digest-item.js';

/** A rise that is worth a word: less comes and goes with each renewal of the statistics. */
const LEAST_RISE = 5;

/** What was told of a pair last. */
export interface Told extends Seen {
  /** The deadline that the person was last reminded of, RFC 3339; null where of none. */
  readonly remindedOf: string | null;
  /** When the mail left that told it. */
  readonly at: Date;
}

/**
 * What is different since a pair was told of; only what makes it worth another look. Empty: nothing, so it is not told again.
 * @param told what the person was told last of this pair; undefined where nothing
 * @param answers how many enquiries about it were answered since
 */
export function changesSince(told: Told | undefined, now: Seen, answers = 0): readonly Change[] {
  if (!told) return [{ what: 'new' }];
  return [
    ...eligibilityChange(told, now),
    ...(told.deadline === now.deadline ? [] : [{ what: 'deadline-moved' as const, from: told.deadline }]),
    ...(told.fingerprint === now.fingerprint ? [] : [{ what: 'amended' as const }]),
    ...(answers === 0 ? [] : [{ what: 'answers' as const, count: answers }]),
    ...(now.score - told.score < LEAST_RISE ? [] : [{ what: 'risen' as const, by: now.score - told.score }]),
  ];
}

function eligibilityChange(told: Told, now: Seen): readonly Change[] {
  if (now.eligibility === told.eligibility || now.eligibility === 'ineligible') return [];
  if (now.eligibility === 'eligible') return [{ what: 'became-eligible' }];
  return told.eligibility === 'ineligible' ? [{ what: 'no-longer-missing' }] : [];
}
