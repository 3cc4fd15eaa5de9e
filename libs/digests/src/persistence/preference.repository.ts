import type { Language } from '#reference';
import type { EntityManager } from 'typeorm';
import type { DigestPreference } from '../domain/preference.js';
import { isOn } from '../domain/rhythm.js';
import { nextDueAt } from '../domain/slot.js';
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

/** @param now from when on the next digest is looked for */
export async function savePreference(
  tx: EntityManager,
  userId: string,
  preference: DigestPreference,
  now: Date,
): Promise<void> {
  const { frequency, weekday, hour, timeZone, leastScore, areas, cpv } = preference;
  const { optedInAt, unsubscribedAt, language, version } = preference;
  await tx.update(
    DigestPreferenceEntity,
    { userId },
    {
      ...{ frequency, weekday, hour, timeZone, leastScore, areas: [...areas], cpv: [...cpv] },
      ...{ optedInAt, unsubscribedAt, language, version },
      nextDueAt: isOn(preference) ? nextDueAt(preference, now) : null,
      updatedAt: () => 'clock_timestamp()',
    },
  );
}

/** Moves on when people are due next. */
export async function writeNextDue(
  tx: EntityManager,
  due: readonly { readonly userId: string; readonly at: Date }[],
): Promise<void> {
  await tx.query(
    `UPDATE digest_preference p SET next_due_at = due.at
     FROM unnest($1::uuid[], $2::timestamptz[]) AS due(user_id, at)
     WHERE p.user_id = due.user_id AND p.frequency <> 'off'`,
    [due.map(({ userId }) => userId), due.map(({ at }) => at)],
  );
}

/** The language that a person chose for the account; Danish where there is no such person. */
export async function accountLanguage(tx: EntityManager, userId: string): Promise<Language> {
  const [row] = await tx.query<{ language: Language }[]>('SELECT language FROM auth_user WHERE id = $1', [
    userId,
  ]);
  return row?.language ?? 'da';
}
