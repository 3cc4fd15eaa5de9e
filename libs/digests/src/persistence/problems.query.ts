import { decodeCursor, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import type { DigestState } from '../domain/digest-state.js';

export const PROBLEM_STATES = ['uncertain', 'failed'] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];

/** How a digest fared on its way; in the list one that did not arrive, or may not have. */
export interface DigestProblem {
  readonly id: string;
  readonly runId: string;
  readonly userId: string;
  readonly email: string | null;
  readonly period: string;
  readonly state: DigestState;
  readonly reason: string | null;
  readonly messageId: string | null;
  readonly attempts: number;
  /** Since when it is in this state. */
  readonly since: Date;
  readonly version: number;
}

const PROBLEM = `SELECT d.id, d.run_id AS "runId", d.user_id AS "userId", u.email, d.period, d.state, d.reason,
    d.message_id AS "messageId", d.attempts, d.state_since AS since, d.version
  FROM digest d LEFT JOIN auth_user u ON u.id = d.user_id`;

/** Newest first; one more than the page holds. */
export function digestProblems(
  tx: EntityManager,
  state: ProblemState | undefined,
  page: PageRequest,
): Promise<DigestProblem[]> {
  const after = page.after === undefined ? null : decodeCursor(page.after, ['id'])[0];
  return tx.query<DigestProblem[]>(
    `${PROBLEM}
     WHERE d.state = ANY($1) AND ($2::uuid IS NULL OR d.id < $2) ORDER BY d.id DESC LIMIT $3`,
    [state === undefined ? PROBLEM_STATES : [state], after, page.limit + 1],
  );
}

/** @returns undefined where there is no such digest */
export async function findProblem(tx: EntityManager, id: string): Promise<DigestProblem | undefined> {
  const [row] = await tx.query<DigestProblem[]>(`${PROBLEM} WHERE d.id = $1`, [id]);
  return row;
}
