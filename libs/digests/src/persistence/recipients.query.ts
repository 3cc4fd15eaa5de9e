import type { Language } from '#reference';
import type { EntityManager } from 'typeorm';
import type { OwnVendor } from '../domain/digest-item.js';

/** Somebody who wants the weekly digest and acts for at least one vendor. */
export interface Recipient {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly optedInAt: Date;
  /** By name. */
  readonly vendors: readonly OwnVendor[];
}

const PERSON = `SELECT p.user_id AS "userId", u.email, u.name, p.language, p.weekly_opted_in_at AS "optedInAt",
  json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name, o.id) AS vendors`;

/** Only addresses that their holder has confirmed are written to. */
const WANTED = `FROM digest_preference p
  JOIN auth_user u ON u.id = p.user_id AND u.email_verified
  JOIN membership m ON m.user_id = p.user_id
  JOIN organisation o ON o.id = m.organisation_id AND o.kind = 'vendor'
  WHERE p.weekly_opted_in_at IS NOT NULL AND p.unsubscribed_at IS NULL`;

/** The next people, by id, who have no digest of the period yet. */
export const nextRecipients = (
  tx: EntityManager,
  period: string,
  after: string | null,
  limit: number,
): Promise<Recipient[]> =>
  tx.query<Recipient[]>(
    `${PERSON} ${WANTED} AND ($1::uuid IS NULL OR p.user_id > $1)
       AND NOT EXISTS (SELECT FROM digest d WHERE d.user_id = p.user_id AND d.period = $2)
     GROUP BY p.user_id, u.id ORDER BY p.user_id LIMIT $3`,
    [after, period, limit],
  );

/** @returns undefined where the person wants or can get no digest any more */
export async function findRecipient(tx: EntityManager, userId: string): Promise<Recipient | undefined> {
  const [found] = await tx.query<Recipient[]>(
    `${PERSON} ${WANTED} AND p.user_id = $1 GROUP BY p.user_id, u.id`,
    [userId],
  );
  return found;
}

export async function countRecipients(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ people: number }[]>(
    `SELECT count(DISTINCT p.user_id)::int AS people ${WANTED}`,
  );
  return row?.people ?? 0;
}

/** The language that a person chose for the account; Danish where there is no such person. */
export async function accountLanguage(tx: EntityManager, userId: string): Promise<Language> {
  const [row] = await tx.query<{ language: Language }[]>('SELECT language FROM auth_user WHERE id = $1', [
    userId,
  ]);
  return row?.language ?? 'da';
}
