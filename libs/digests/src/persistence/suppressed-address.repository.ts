import { decodeCursor, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import type { SuppressedAddressEntity } from './suppressed-address.entity.js';

/** Notes that an address takes no mail; where it is noted already, the newest reason counts. */
export async function suppressAddress(tx: EntityManager, address: string, reason: string): Promise<void> {
  await tx.query(
    `INSERT INTO suppressed_address (address, reason, suppressed_at) VALUES (lower($1), $2, clock_timestamp())
     ON CONFLICT (address) DO UPDATE SET reason = excluded.reason, suppressed_at = excluded.suppressed_at`,
    [address, reason],
  );
}

/** An address that takes no mail. */
export type SuppressedAddress = Omit<SuppressedAddressEntity, 'confirmationAskedAt'>;

const COLUMNS = 'address, reason, suppressed_at AS "suppressedAt"';

/** @returns undefined where mail may be sent to the person's address */
export async function suppressionOf(
  tx: EntityManager,
  userId: string,
): Promise<(SuppressedAddress & Pick<SuppressedAddressEntity, 'confirmationAskedAt'>) | undefined> {
  const [row] = await tx.query<SuppressedAddressEntity[]>(
    `SELECT ${COLUMNS}, confirmation_asked_at AS "confirmationAskedAt" FROM suppressed_address
     WHERE address = (SELECT lower(email) FROM auth_user WHERE id = $1) FOR UPDATE`,
    [userId],
  );
  return row;
}

/** The suppression of an address, locked, with whose address it is. @returns undefined where there is none */
export async function lockSuppression(
  tx: EntityManager,
  address: string,
): Promise<(SuppressedAddress & { readonly userId: string | null }) | undefined> {
  const [row] = await tx.query<(SuppressedAddress & { readonly userId: string | null })[]>(
    `SELECT ${COLUMNS}, (SELECT id FROM auth_user WHERE lower(email) = address LIMIT 1) AS "userId"
     FROM suppressed_address WHERE address = lower($1) FOR UPDATE`,
    [address],
  );
  return row;
}

export async function noteConfirmationAsked(tx: EntityManager, address: string): Promise<void> {
  await tx.query(
    'UPDATE suppressed_address SET confirmation_asked_at = clock_timestamp() WHERE address = $1',
    [address],
  );
}

export async function liftSuppression(tx: EntityManager, address: string): Promise<void> {
  await tx.query('DELETE FROM suppressed_address WHERE address = $1', [address]);
}

/** Addresses that take no mail, by address; one more than the page holds. */
export function listSuppressed(tx: EntityManager, page: PageRequest): Promise<SuppressedAddress[]> {
  const after = page.after === undefined ? null : String(decodeCursor(page.after, ['string'])[0]);
  return tx.query<SuppressedAddress[]>(
    `SELECT ${COLUMNS} FROM suppressed_address WHERE $1::text IS NULL OR address > $1 ORDER BY address LIMIT $2`,
    [after, page.limit + 1],
  );
}
