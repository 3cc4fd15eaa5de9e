import type { EntityManager } from 'typeorm';
import type { VendorMergePlan } from '../domain/vendor-merge.js';

/** Members of the merged vendor join the kept one; who is in both keeps the stronger role, or that of the side that stays. */
const JOIN = `
  INSERT INTO membership AS own (organisation_id, user_id, role, created_at)
  SELECT $1::uuid, user_id, role, created_at FROM membership WHERE organisation_id = $2
  ON CONFLICT (organisation_id, user_id) DO UPDATE SET role = excluded.role
  WHERE $3::boolean OR excluded.role = 'owner'`;

const LEAVE = `
  DELETE FROM membership WHERE organisation_id = $1
    AND user_id NOT IN (SELECT user_id FROM membership WHERE organisation_id = $2)`;

/** Makes those members of the kept vendor who stay by the plan, and nobody a member of the merged one. */
export async function carryMembers(
  tx: EntityManager,
  { keptId, mergedId, members }: VendorMergePlan,
): Promise<void> {
  if (members === 'merged') await tx.query(LEAVE, [keptId, mergedId]);
  if (members !== 'kept') await tx.query(JOIN, [keptId, mergedId, members === 'merged']);
  await tx.query('DELETE FROM membership WHERE organisation_id = $1', [mergedId]);
}

/** Keys of the merged vendor speak for the kept one from now on; those whose issuer is no member of it end. */
export async function carryKeys(tx: EntityManager, { keptId, mergedId }: VendorMergePlan): Promise<void> {
  await tx.query('UPDATE api_key SET organisation_id = $1 WHERE organisation_id = $2', [keptId, mergedId]);
  await tx.query(
    `UPDATE api_key SET revoked_at = clock_timestamp() WHERE organisation_id = $1 AND revoked_at IS NULL
       AND issued_by NOT IN (SELECT user_id FROM membership WHERE organisation_id = $1)`,
    [keptId],
  );
}

const WAITING = 'accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL';

/** Whom those invited who stay, stays invited, once; other invitations end. */
export async function carryInvitations(
  tx: EntityManager,
  { keptId, mergedId, members }: VendorMergePlan,
): Promise<void> {
  const leaving = { kept: [mergedId], merged: [keptId], both: [] }[members];
  await tx.query(
    `UPDATE invitation SET revoked_at = clock_timestamp() WHERE ${WAITING} AND (organisation_id = ANY($1)
       OR organisation_id = $3 AND email IN (
         SELECT email FROM invitation WHERE organisation_id = $2 AND ${WAITING} AND organisation_id <> ALL($1)))`,
    [leaving, keptId, mergedId],
  );
  await tx.query('UPDATE invitation SET organisation_id = $1 WHERE organisation_id = $2', [keptId, mergedId]);
}

export async function carryClaims(tx: EntityManager, { keptId, mergedId }: VendorMergePlan): Promise<void> {
  await tx.query('UPDATE vendor_claim SET vendor_id = $1 WHERE vendor_id = $2', [keptId, mergedId]);
}

/** What hangs on the people of two vendors, counted. */
export interface PeopleOf {
  readonly joining: number;
  readonly leaving: number;
  readonly keysCarried: number;
  readonly keysEnding: number;
  readonly invitationsWaiting: number;
  readonly openClaims: number;
}

/** @param stayingIds of the vendors whose members stay */
export async function countPeople(
  tx: EntityManager,
  { keptId, mergedId }: VendorMergePlan,
  stayingIds: readonly string[],
): Promise<PeopleOf> {
  const [row] = await tx.query<PeopleOf[]>(
    `WITH pair AS (SELECT $1::uuid AS kept, $2::uuid AS merged),
       staying AS (SELECT DISTINCT user_id FROM membership WHERE organisation_id = ANY($3)),
       everybody AS (SELECT DISTINCT user_id FROM membership, pair WHERE organisation_id IN (kept, merged)),
       keys AS (SELECT organisation_id, issued_by IN (SELECT user_id FROM staying) AS stays FROM api_key, pair
                WHERE organisation_id IN (kept, merged) AND revoked_at IS NULL AND expires_at > clock_timestamp())
     SELECT (SELECT count(*) FROM staying WHERE user_id NOT IN
               (SELECT user_id FROM membership, pair WHERE organisation_id = kept))::int AS joining,
            (SELECT count(*) FROM everybody WHERE user_id NOT IN (SELECT user_id FROM staying))::int AS leaving,
            (SELECT count(*) FROM keys, pair WHERE stays AND organisation_id = merged)::int AS "keysCarried",
            (SELECT count(*) FROM keys WHERE NOT stays)::int AS "keysEnding",
            (SELECT count(*) FROM invitation, pair WHERE organisation_id IN (kept, merged) AND ${WAITING})::int
              AS "invitationsWaiting",
            (SELECT count(*) FROM vendor_claim, pair WHERE vendor_id IN (kept, merged) AND state = 'open')::int
              AS "openClaims"`,
    [keptId, mergedId, stayingIds],
  );
  if (!row) throw new Error('the database counted nothing');
  return row;
}
