import type { Language } from '#reference';
import type { EntityManager } from 'typeorm';
import type { DigestPreference } from '../domain/preference.js';
import { DigestPreferenceEntity } from './digest-preference.entity.js';

export const findPreference = (tx: EntityManager, userId: string): Promise<DigestPreference | null> =>
  tx.findOneBy(DigestPreferenceEntity, { userId });

/** The person's row, locked until the transaction ends; null where there is none. */
export const lockPreference = (tx: EntityManager, userId: string): Promise<DigestPreference | null> =>
  tx.findOne(DigestPreferenceEntity, { where: { userId }, lock: { mode: 'pessimistic_write' } });

/** Makes sure that there is a row to lock, one that wants nothing. */
export async function ensurePreference(tx: EntityManager, userId: string, language: Language): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(DigestPreferenceEntity)
    .values({ userId, language })
    .orIgnore()
    .execute();
}

export async function savePreference(
  tx: EntityManager,
  userId: string,
  { weeklyOptedInAt, unsubscribedAt, language, version }: DigestPreference,
): Promise<void> {
  await tx.update(
    DigestPreferenceEntity,
    { userId },
    { weeklyOptedInAt, unsubscribedAt, language, version, updatedAt: () => 'clock_timestamp()' },
  );
}

/** Whether anybody had switched the weekly digest on by that instant and has left it on. */
export async function anybodySubscribedBy(tx: EntityManager, instant: Date): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM digest_preference WHERE weekly_opted_in_at <= $1 AND unsubscribed_at IS NULL LIMIT 1`,
    [instant],
  );
  return rows.length > 0;
}
