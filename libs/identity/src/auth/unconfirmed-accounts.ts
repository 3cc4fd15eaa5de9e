import type { Pool } from 'pg';

/**
 * Forgets the account with this address while nobody has confirmed it, so that a new sign-up starts anew: whoever confirms owns
 * the password of that sign-up, and nobody can leave one of his behind. Letters name the account by its id, so those of the
 * forgotten one open nothing any more.
 */
export async function forgetUnconfirmed(pool: Pool, email: string): Promise<void> {
  await pool.query(
    `DELETE FROM auth_user WHERE email = $1 AND NOT email_verified
       AND NOT EXISTS (SELECT FROM membership WHERE membership.user_id = auth_user.id)`,
    [email.toLowerCase()],
  );
}

/**
 * Confirms exactly this account. better-auth confirms by address, which could be the account of a sign-up a moment later.
 * @returns false where the account was forgotten meanwhile
 */
export async function confirmAccount(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('UPDATE auth_user SET email_verified = true WHERE id = $1', [id]);
  return rowCount === 1;
}
