import type { EntityManager } from 'typeorm';
import type { ChainedEntry, ChainHead, StoredLink } from '../domain/audit-chain.js';
import { CHAIN_START } from '../domain/audit-chain.js';
import type { AuditEntry, AuditFilter } from '../domain/audit.js';

/**
 * Who reads: members see entries of their organisations, operators all but what is hidden from them. What is hidden for good is read
 * by nobody who belongs to a buyer or to the operator too; the table of memberships says who does, for a key shows one organisation.
 */
export interface AuditReader {
  readonly userId: string;
  readonly operator: boolean;
  readonly organisationIds: readonly string[];
}

/** One page and one entry more, newest first. */
export const listEntries = (
  tx: EntityManager,
  reader: AuditReader,
  filter: AuditFilter,
  page: { readonly limit: number; readonly after: string | undefined },
): Promise<AuditEntry[]> =>
  tx.query<AuditEntry[]>(
    `SELECT e.id, e.at, e.part, e.via, e.action, e.resource, e.resource_id AS "resourceId",
            e.organisation_id AS "organisationId", e.request_id AS "requestId", e.before, e.after,
            CASE WHEN $1 OR e.part = 'member' THEN e.actor_id END AS "actorId",
            CASE WHEN $1 OR e.part = 'member' THEN u.name END AS "actorName"
     FROM audit_entry e LEFT JOIN auth_user u ON u.id = e.actor_id
     WHERE ((e.organisation_id = ANY($2::uuid[])
             AND NOT (e.hidden_for_good AND EXISTS (
               SELECT FROM membership m JOIN organisation o ON o.id = m.organisation_id
               WHERE m.user_id = $9 AND o.kind <> 'vendor')))
            OR ($1 AND NOT e.hidden_for_good
                   AND (e.hidden_until_opened IS NULL
                        OR EXISTS (SELECT 1 FROM audit_opened o WHERE o.tender_id = e.hidden_until_opened))))
       AND ($3::uuid IS NULL OR e.organisation_id = $3)
       AND ($4::text IS NULL OR e.action = $4)
       AND ($5::text IS NULL OR e.resource_id = $5)
       AND ($6::uuid IS NULL OR (e.actor_id = $6 AND ($1 OR e.part = 'member')))
       AND ($7::uuid IS NULL OR e.id < $7)
     ORDER BY e.id DESC LIMIT $8`,
    [
      reader.operator,
      reader.organisationIds,
      filter.organisationId ?? null,
      filter.action ?? null,
      filter.resourceId ?? null,
      filter.actorId ?? null,
      page.after ?? null,
      page.limit + 1,
      reader.userId,
    ],
  );

/**
 * An entry as it is hashed: every column but the order that the table has them in. What came later is in the hash only where it is
 * set, so that links made before it still hold.
 */
const CHAINED = `jsonb_build_object(
  'id', e.id, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'part', e.part, 'via', e.via,
  'actorId', e.actor_id, 'action', e.action, 'resource', e.resource, 'resourceId', e.resource_id,
  'organisationId', e.organisation_id, 'requestId', e.request_id, 'before', e.before, 'after', e.after,
  'hiddenUntilOpened', e.hidden_until_opened)
  || CASE WHEN e.hidden_for_good THEN '{"hiddenForGood": true}'::jsonb ELSE '{}'::jsonb END`;

export interface UnlinkedEntry {
  readonly entryId: string;
  readonly entry: ChainedEntry;
}

/** Committed entries without a link, in the order of their ids. */
export const unlinkedEntries = (tx: EntityManager, limit: number): Promise<UnlinkedEntry[]> =>
  tx.query<UnlinkedEntry[]>(
    `SELECT u.entry_id AS "entryId", ${CHAINED} AS entry
     FROM audit_unlinked u JOIN audit_entry e ON e.id = u.entry_id ORDER BY u.entry_id LIMIT $1`,
    [limit],
  );

export async function chainHead(tx: EntityManager): Promise<ChainHead> {
  const [row] = await tx.query<{ sequence: string; hash: Buffer }[]>(
    'SELECT sequence, hash FROM audit_link ORDER BY sequence DESC LIMIT 1',
  );
  return row ? { sequence: Number(row.sequence), hash: row.hash } : { sequence: 0, hash: CHAIN_START };
}

/** Adds links and takes their entries off the list of those that wait for one. */
export async function insertLinks(
  tx: EntityManager,
  links: readonly { readonly sequence: number; readonly entryId: string; readonly hash: Buffer }[],
): Promise<void> {
  const entryIds = links.map(({ entryId }) => entryId);
  await tx.query(
    `INSERT INTO audit_link (sequence, entry_id, hash)
     SELECT sequence, entry_id, decode(hash, 'hex')
     FROM unnest($1::bigint[], $2::uuid[], $3::text[]) AS item(sequence, entry_id, hash)`,
    [links.map(({ sequence }) => sequence), entryIds, links.map(({ hash }) => hash.toString('hex'))],
  );
  await tx.query('DELETE FROM audit_unlinked WHERE entry_id = ANY($1::uuid[])', [entryIds]);
}

/** Links behind `after`, with what their entries are now. */
export async function linksAfter(tx: EntityManager, after: number, limit: number): Promise<StoredLink[]> {
  const rows = await tx.query<(Omit<StoredLink, 'sequence'> & { sequence: string })[]>(
    `SELECT l.sequence, l.entry_id AS "entryId", l.hash, CASE WHEN e.id IS NOT NULL THEN ${CHAINED} END AS entry
     FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id
     WHERE l.sequence > $1 ORDER BY l.sequence LIMIT $2`,
    [after, limit],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Entries that have no link and do not wait for one either: somebody took them off the list. */
export const lostEntries = (tx: EntityManager, limit: number): Promise<{ entryId: string }[]> =>
  tx.query<{ entryId: string }[]>(
    `SELECT e.id AS "entryId" FROM audit_entry e
     WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)
       AND NOT EXISTS (SELECT 1 FROM audit_unlinked u WHERE u.entry_id = e.id)
     ORDER BY e.id LIMIT $1`,
    [limit],
  );

export async function countUnlinked(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ waiting: number }[]>('SELECT count(*)::int AS waiting FROM audit_unlinked');
  return row?.waiting ?? 0;
}

/** Keeps others from adding links until the transaction ends. @returns false where somebody else does */
export async function takeChain(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtext('medspil-audit-chain')) AS taken`,
  );
  return row?.taken === true;
}
