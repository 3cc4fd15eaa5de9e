import type { EntityManager } from 'typeorm';
import type { DigestPreference } from '../domain/preference.js';

/** An organisation that a person acts for. */
interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
}

/** Somebody with what that person wants and acts for. */
export interface Recipient extends DigestPreference {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** By name. */
  readonly vendors: readonly OwnOrganisation[];
  readonly buyers: readonly OwnOrganisation[];
}

/** Whom a run is about: people who are due by the clock, or everybody who wants digests. */
export type Audience = 'due' | 'all';

const AUDIENCE: Readonly<Record<Audience, string>> = {
  due: 'next_due_at <= clock_timestamp()',
  all: `frequency <> 'off'`,
};

/** The next people of a run, by id, locked: whoever plans them at the same time waits and finds them done. */
export const nextPeople = (
  tx: EntityManager,
  audience: Audience,
  after: string | null,
  limit: number,
): Promise<{ userId: string }[]> =>
  tx.query(
    `SELECT user_id AS "userId" FROM digest_preference
     WHERE ${AUDIENCE[audience]} AND ($1::uuid IS NULL OR user_id > $1) ORDER BY user_id LIMIT $2 FOR UPDATE`,
    [after, limit],
  );

/**
 * Holds a person until the transaction ends, so that of two digests of different periods the later one sees what the earlier one
 * tells, and nobody switches digests off in between.
 */
export async function holdPerson(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('SELECT FROM digest_preference WHERE user_id = $1 FOR UPDATE', [userId]);
}

export async function countPeople(tx: EntityManager, audience: Audience): Promise<number> {
  const [row] = await tx.query<{ people: number }[]>(
    `SELECT count(*)::int AS people FROM digest_preference WHERE ${AUDIENCE[audience]}`,
  );
  return row?.people ?? 0;
}

const names = (kind: 'vendor' | 'buyer') =>
  `coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name, o.id)
     FILTER (WHERE o.kind = '${kind}'), '[]')`;

const PREFERENCE = `p.frequency, p.weekday, p.hour, p.time_zone AS "timeZone", p.least_score AS "leastScore", p.areas, p.cpv,
  p.opted_in_at AS "optedInAt", p.unsubscribed_at AS "unsubscribedAt", p.language, p.version`;

/**
 * Those of these people who can get a digest: with a confirmed address that takes mail, acting for somebody.
 * @param wanted 'on': only those who switched digests on; 'any': whatever they want, for a look at the next one
 */
export const readRecipients = (
  tx: EntityManager,
  userIds: readonly string[],
  wanted: 'on' | 'any' = 'on',
): Promise<Recipient[]> =>
  tx.query<Recipient[]>(
    `SELECT p.user_id AS "userId", u.email, u.name, ${PREFERENCE}, ${names('vendor')} AS vendors, ${names('buyer')} AS buyers
     FROM digest_preference p
     JOIN auth_user u ON u.id = p.user_id AND u.email_verified
     JOIN membership m ON m.user_id = p.user_id
     JOIN organisation o ON o.id = m.organisation_id AND o.kind IN ('vendor', 'buyer')
     WHERE p.user_id = ANY($1) AND ($2 OR p.frequency <> 'off')
       AND ($2 OR NOT EXISTS (SELECT FROM suppressed_address s WHERE s.address = lower(u.email)))
     GROUP BY p.user_id, u.id ORDER BY p.user_id`,
    [userIds, wanted === 'any'],
  );
