import { decodeCursor, isId, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import type { DigestItem } from '../domain/digest-item.js';
import { TOLD } from '../domain/digest-state.js';

/** A digest that left or may have left. */
export interface ArchivedDigest {
  readonly id: string;
  readonly period: string;
  readonly state: 'sending' | 'sent' | 'uncertain';
  readonly subject: string;
  readonly language: string;
  readonly sentAt: Date | null;
  readonly plannedAt: Date;
  readonly messageId: string;
  readonly contentSha256: string;
  /** How many things it told. */
  readonly told: number;
}

const COLUMNS = `id, period, state, subject, language, sent_at AS "sentAt", planned_at AS "plannedAt",
  message_id AS "messageId", trim(content_sha256) AS "contentSha256", jsonb_array_length(items) AS told`;

export const archiveCursor = ({ id }: ArchivedDigest): string[] => [id];

/** A person's digests, newest first; one more than the page holds. */
export function archivedDigests(
  tx: EntityManager,
  userId: string,
  page: PageRequest,
): Promise<ArchivedDigest[]> {
  const after = page.after === undefined ? null : decodeCursor(page.after, ['id'])[0];
  return tx.query<ArchivedDigest[]>(
    `SELECT ${COLUMNS} FROM digest
     WHERE user_id = $1 AND state = ANY($2) AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    [userId, TOLD, after, page.limit + 1],
  );
}

/** @returns undefined where the person was sent no such digest */
export async function archivedDigest(
  tx: EntityManager,
  userId: string,
  id: string,
): Promise<(ArchivedDigest & { readonly items: readonly DigestItem[] }) | undefined> {
  if (!isId(id)) return undefined;
  const [row] = await tx.query<(ArchivedDigest & { readonly items: readonly DigestItem[] })[]>(
    `SELECT ${COLUMNS}, items FROM digest WHERE id = $1 AND user_id = $2 AND state = ANY($3)`,
    [id, userId, TOLD],
  );
  return row;
}
