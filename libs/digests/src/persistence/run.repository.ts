import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { NO_DIGESTS, type DigestCounts, type DigestState } from '../domain/digest-state.js';
import { runState, type DigestRun, type RunTrigger } from '../domain/run.js';
import { DigestRunEntity } from './digest-run.entity.js';

/** The run of a period, begun or, where there is one, begun again. */
export async function beginRun(
  tx: EntityManager,
  period: string,
  by: { readonly trigger: RunTrigger; readonly startedBy: string | null },
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `INSERT INTO digest_run (id, period, trigger, started_by, started_at)
     VALUES ($1, $2, $3, $4, clock_timestamp())
     ON CONFLICT (period) DO UPDATE SET trigger = excluded.trigger, started_by = excluded.started_by,
       started_at = excluded.started_at, starts = digest_run.starts + 1, planned_at = NULL
     RETURNING id`,
    [newId(), period, by.trigger, by.startedBy],
  );
  if (!row) throw new Error('the run was not stored');
  return row.id;
}

export const findRunOfPeriod = (tx: EntityManager, period: string): Promise<DigestRunEntity | null> =>
  tx.findOneBy(DigestRunEntity, { period });

export const findRunRow = (tx: EntityManager, id: string): Promise<DigestRunEntity | null> =>
  tx.findOneBy(DigestRunEntity, { id });

/** Notes that everybody was looked at, unless the run was begun again in the meantime. */
export async function noteRunPlanned(tx: EntityManager, run: DigestRunEntity, people: number): Promise<void> {
  await tx.query(
    'UPDATE digest_run SET planned_at = clock_timestamp(), people = $3 WHERE id = $1 AND starts = $2',
    [run.id, run.starts, people],
  );
}

async function countDigests(tx: EntityManager, runId: string): Promise<DigestCounts> {
  const rows = await tx.query<{ state: DigestState; count: number }[]>(
    'SELECT state, count(*)::int AS count FROM digest WHERE run_id = $1 GROUP BY state',
    [runId],
  );
  return { ...NO_DIGESTS, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}

/** A run with how far it is. */
export async function findRun(tx: EntityManager, id: string): Promise<DigestRun | undefined> {
  const row = await findRunRow(tx, id);
  if (!row) return undefined;
  const digests = await countDigests(tx, id);
  const { period, trigger, startedAt, plannedAt, people } = row;
  return { id, period, trigger, state: runState(plannedAt, digests), startedAt, plannedAt, people, digests };
}
