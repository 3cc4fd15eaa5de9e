import type { EntityManager } from 'typeorm';
import { pairKey, type DigestItem } from '../domain/digest-item.js';
import { TOLD } from '../domain/digest-state.js';
import { DigestEntity } from './digest.entity.js';

type Plan = Pick<DigestEntity, 'id' | 'runId' | 'userId' | 'period' | 'language' | 'items'>;

/**
 * Enters digests as planned, but for people who have one of that period.
 * @returns the ids of those that were entered
 */
export async function insertPlanned(tx: EntityManager, plans: readonly Plan[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `INSERT INTO digest (id, run_id, user_id, period, language, items)
     SELECT id, run_id, user_id, period, language, items
     FROM jsonb_to_recordset($1::jsonb)
       AS plan(id uuid, run_id uuid, user_id uuid, period varchar, language varchar, items jsonb)
     ORDER BY user_id ON CONFLICT (user_id, period) DO NOTHING RETURNING id`,
    [
      JSON.stringify(
        plans.map(({ id, runId, userId, period, language, items }) => ({
          id,
          run_id: runId,
          user_id: userId,
          period,
          language,
          items,
        })),
      ),
    ],
  );
  return rows.map(({ id }) => id);
}

/** The digest, locked until the transaction ends. */
export const lockDigest = (tx: EntityManager, id: string): Promise<DigestEntity | null> =>
  tx.findOne(DigestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** What each of these people has been told in a mail that left or may have left, as pair keys. */
export async function toldPairs(
  tx: EntityManager,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await tx.query<{ userId: string; items: readonly DigestItem[] }[]>(
    'SELECT user_id AS "userId", items FROM digest WHERE user_id = ANY($1) AND state = ANY($2)',
    [userIds, TOLD],
  );
  const told = new Map<string, Set<string>>(userIds.map((userId) => [userId, new Set()]));
  for (const { userId, items } of rows) for (const item of items) told.get(userId)?.add(pairKey(item));
  return told;
}
