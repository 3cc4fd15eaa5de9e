import type { EntityManager } from 'typeorm';
import type { SessionView } from '../domain/session.js';

/** Those that have not ended, latest first. */
export const listSessions = (tx: EntityManager, userId: string): Promise<Omit<SessionView, 'current'>[]> =>
  tx.query<Omit<SessionView, 'current'>[]>(
    `SELECT id, created_at AS "createdAt", expires_at AS "expiresAt", user_agent AS "userAgent", ip_address AS address
     FROM auth_session WHERE user_id = $1 AND expires_at > clock_timestamp() ORDER BY created_at DESC, id`,
    [userId],
  );

/** @returns false where the person has no such session */
export async function deleteSession(tx: EntityManager, userId: string, id: string): Promise<boolean> {
  const [, count] = await tx.query<[unknown[], number]>(
    'DELETE FROM auth_session WHERE user_id = $1 AND id = $2',
    [userId, id],
  );
  return count === 1;
}

/** @returns how many there were */
export async function deleteOtherSessions(
  tx: EntityManager,
  userId: string,
  keep: string | undefined,
): Promise<number> {
  const [, count] = await tx.query<[unknown[], number]>(
    'DELETE FROM auth_session WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid',
    [userId, keep ?? null],
  );
  return count;
}

/** Sessions that have ended, with the addresses they came from, and letters whose links have. */
export async function deleteEnded(tx: EntityManager): Promise<void> {
  await tx.query('DELETE FROM auth_session WHERE expires_at < clock_timestamp()');
  await tx.query('DELETE FROM auth_verification WHERE expires_at < clock_timestamp()');
}
