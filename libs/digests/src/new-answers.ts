import { answersSince } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { FollowedLot } from './domain/followed-lots.js';

interface Follower {
  readonly userId: string;
  readonly lots: readonly FollowedLot[];
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * How many enquiries about lots were answered since people were told of them: one query for all.
 * @returns tells it of a user, by pair key, without those of which none was
 */
export async function newAnswers(
  tx: EntityManager,
  followers: readonly Follower[],
): Promise<(userId: string) => ReadonlyMap<string, number>> {
  const followed = followers.flatMap(({ userId, lots }) => lots.map((lot) => ({ userId, ...lot })));
  const counts = followed.length === 0 ? [] : await answersSince(tx, followed);
  const found = new Map<string, Map<string, number>>();
  followed.forEach(({ userId, pair }, index) => {
    const count = counts[index] ?? 0;
    if (count > 0) found.set(userId, (found.get(userId) ?? new Map<string, number>()).set(pair, count));
  });
  return (userId) => found.get(userId) ?? NONE;
}
