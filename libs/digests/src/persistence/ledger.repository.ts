import type { EntityManager } from 'typeorm';
import { contentOf, type DigestContent, type StoredContent } from './content.repository.js';
import type { DigestItem } from '../domain/digest-item.js';
import type { DigestState } from '../domain/digest-state.js';
import { DigestEntity } from './digest.entity.js';

type Plan = Pick<DigestEntity, 'id' | 'runId' | 'userId' | 'period' | 'language' | 'items' | 'endsAt'>;

/**
 * Enters digests as planned, but for people who have one of that period.
 * @returns the ids of those that were entered
 */
export async function insertPlanned(tx: EntityManager, plans: readonly Plan[]): Promise<string[]> {
  if (plans.length === 0) return [];
  const rows = await tx.query<{ id: string }[]>(
    `INSERT INTO digest (id, run_id, user_id, period, language, items, ends_at)
     SELECT id, run_id, user_id, period, language, items, ends_at
     FROM jsonb_to_recordset($1::jsonb) AS plan(id uuid, run_id uuid, user_id uuid, period varchar, language varchar,
       items jsonb, ends_at timestamptz)
     ORDER BY user_id ON CONFLICT (user_id, period) DO NOTHING RETURNING id`,
    [JSON.stringify(plans.map(recordOf))],
  );
  return rows.map(({ id }) => id);
}

const recordOf = ({ id, runId, userId, period, language, items, endsAt }: Plan) => ({
  ...{ id, period, language, items },
  run_id: runId,
  user_id: userId,
  ends_at: endsAt,
});

/** Which of these people have a digest of that period already, as `user/period`. */
export async function existingPeriods(
  tx: EntityManager,
  slots: readonly { readonly userId: string; readonly period: string }[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ key: string }[]>(
    `SELECT d.user_id || '/' || d.period AS key FROM digest d
     JOIN unnest($1::uuid[], $2::text[]) AS slot(user_id, period)
       ON slot.user_id = d.user_id AND slot.period = d.period`,
    [slots.map(({ userId }) => userId), slots.map(({ period }) => period)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** A digest as whoever does something about it locked it. */
export type LockedDigest = Pick<
  DigestEntity,
  'id' | 'userId' | 'state' | 'language' | 'items' | 'attempts' | 'sendingAt' | 'endsAt' | 'version'
> & {
  /** The database's clock once it was locked. */
  readonly now: Date;
};

/** The digest, locked until the transaction ends. */
export async function lockDigest(tx: EntityManager, id: string): Promise<LockedDigest | undefined> {
  const [row] = await tx.query<LockedDigest[]>(
    `WITH locked AS MATERIALIZED (SELECT * FROM digest WHERE id = $1 FOR UPDATE)
     SELECT id, user_id AS "userId", state, language, items, attempts, sending_at AS "sendingAt", ends_at AS "endsAt", version,
            clock_timestamp() AS now FROM locked`,
    [id],
  );
  return row;
}

export type PlannedDigest = Pick<DigestEntity, 'id' | 'userId'>;

/** Those of these digests that are planned. */
export const plannedDigests = (tx: EntityManager, ids: readonly string[]): Promise<PlannedDigest[]> =>
  tx.query<PlannedDigest[]>(
    `SELECT id, user_id AS "userId" FROM digest WHERE id = ANY($1) AND state = 'planned' ORDER BY id`,
    [ids],
  );

/** Those of these digests that are planned and that nobody else is at, locked. */
export async function lockPlanned(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM digest WHERE id = ANY($1) AND state = 'planned' ORDER BY id FOR UPDATE SKIP LOCKED`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

type Changes = Partial<Pick<DigestEntity, 'reason' | 'sentAt'>>;

/** Moves a locked digest to a state. */
export async function moveDigest(
  tx: EntityManager,
  id: string,
  state: DigestState,
  changes: Changes = {},
): Promise<void> {
  await tx.update(
    DigestEntity,
    { id },
    { ...changes, state, stateSince: () => 'clock_timestamp()', version: () => 'version + 1' },
  );
}

/**
 * Moves a locked digest to `sending`, for the attempt of this number.
 * @returns what it says; undefined where nothing is stored, and then nothing is moved
 */
export async function beginSending(
  tx: EntityManager,
  id: string,
  { number, at }: { readonly number: number; readonly at: Date },
): Promise<DigestContent | undefined> {
  // An UPDATE is answered with its rows and their number.
  const [rows] = await tx.query<[StoredContent[], number]>(
    `UPDATE digest d SET state = 'sending', state_since = clock_timestamp(), version = version + 1, attempts = $2,
       sending_at = $3, reason = NULL
     FROM digest_content c WHERE d.id = $1 AND c.digest_id = d.id RETURNING d.subject, c.text, c.html`,
    [id, number, at],
  );
  return rows[0] && contentOf(rows[0]);
}

/** Notes that the server took what this attempt handed over, also where somebody had doubted the attempt too early. */
export async function noteSent(tx: EntityManager, id: string, number: number): Promise<void> {
  await tx.query(
    `UPDATE digest SET state = 'sent', state_since = clock_timestamp(), version = version + 1, sent_at = clock_timestamp(),
       reason = NULL
     WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'uncertain')`,
    [id, number],
  );
}

/** A written digest, as it is stored. */
export interface RenderedRow {
  readonly id: string;
  readonly items: readonly DigestItem[];
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  /** UTF-8 under gzip. */
  readonly html: Buffer;
  readonly contentSha256: string;
  readonly messageId: string;
}

/** Stores what locked digests say; they are rendered then. */
export async function writeRendered(tx: EntityManager, rows: readonly RenderedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE digest d SET state = 'rendered', state_since = clock_timestamp(), rendered_at = clock_timestamp(),
       items = new.items, language = new.language, subject = new.subject, content_sha256 = new.sha256,
       message_id = new.message_id, reason = NULL, version = version + 1
     FROM jsonb_to_recordset($1::jsonb)
       AS new(id uuid, items jsonb, language text, subject text, sha256 text, message_id text)
     WHERE d.id = new.id`,
    [
      JSON.stringify(
        rows.map(({ id, items, language, subject, contentSha256, messageId }) => ({
          ...{ id, items, language, subject },
          sha256: contentSha256,
          message_id: messageId,
        })),
      ),
    ],
  );
  await tx.query(
    `INSERT INTO digest_content (digest_id, text, html)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])
     ON CONFLICT (digest_id) DO UPDATE SET (text, html) = (excluded.text, excluded.html)`,
    [rows.map(({ id }) => id), rows.map(({ text }) => text), rows.map(({ html }) => html)],
  );
}

/** Digests that something is still to be done about and that nobody touched for an hour, oldest first. */
export const idleDigests = (
  tx: EntityManager,
  limit: number,
): Promise<{ readonly id: string; readonly state: DigestState }[]> =>
  tx.query(
    `SELECT id, state FROM digest WHERE state IN ('planned', 'rendered', 'sending')
       AND state_since < clock_timestamp() - interval '1 hour'
       AND NOT EXISTS (SELECT FROM outbox WHERE outbox.key = digest.id::text AND outbox.finished_at IS NULL
                         AND outbox.failed_at IS NULL)
     ORDER BY state_since LIMIT $1`,
    [limit],
  );
