import type { Pool } from 'pg';
import type { Recipient } from '../account-mails.js';

/** Whether somebody has signed in here as this person of the provider before. */
export async function isLinked(pool: Pool, providerId: string, sub: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'SELECT FROM auth_account WHERE provider_id = $1 AND account_id = $2',
    [providerId, sub],
  );
  return rowCount === 1;
}

export async function usesSecondFactor(pool: Pool, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM auth_user WHERE id = $1 AND two_factor_enabled', [
    userId,
  ]);
  return rowCount === 1;
}

/**
 * Keeps with a session what a provider said of the company of the person whom it belongs to, in place of what it said before.
 * @returns false where the session has ended
 */
export async function saveCvrProof(
  pool: Pool,
  proof: { readonly sessionId: string; readonly providerId: string; readonly cvr: string },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO cvr_proof (session_id, provider_id, cvr)
     SELECT id, $2, $3 FROM auth_session WHERE id = $1 AND expires_at > clock_timestamp()
     ON CONFLICT (session_id) DO UPDATE
       SET provider_id = excluded.provider_id, cvr = excluded.cvr, proven_at = clock_timestamp(), used_at = NULL`,
    [proof.sessionId, proof.providerId, proof.cvr],
  );
  return rowCount === 1;
}

export async function recipientOf(pool: Pool, userId: string): Promise<Recipient | undefined> {
  const { rows } = await pool.query<Recipient>(
    'SELECT email, name, email_verified AS "emailVerified", language FROM auth_user WHERE id = $1',
    [userId],
  );
  return rows[0];
}
