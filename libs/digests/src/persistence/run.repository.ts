import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { NO_DIGESTS, type DigestCounts, type DigestState } from '../domain/digest-state.js';
import { runState, type DigestRun, type RunTrigger } from '../domain/run.js';
import { DigestRunEntity } from './digest-run.entity.js';

interface NewRun {
  readonly trigger: RunTrigger;
  readonly startedBy: string | null;
  readonly people: number;
}

export async function insertRun(tx: EntityManager, { trigger, startedBy, people }: NewRun): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO digest_run (id, trigger, started_by, started_at, people) VALUES ($1, $2, $3, clock_timestamp(), $4)`,
    [id, trigger, startedBy, people],
  );
  return id;
}

/** A run that is still being planned, of this trigger; who comes then needs no other. */
export const findRunInPlanning = async (
  tx: EntityManager,
  trigger: RunTrigger,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }[]>(
    'SELECT id FROM digest_run WHERE trigger = $1 AND planned_at IS NULL ORDER BY started_at LIMIT 1',
    [trigger],
  );
  return row?.id;
};

/** The run, locked until the transaction ends, so that one worker plans at a time. */
export const lockRun = (tx: EntityManager, id: string): Promise<DigestRunEntity | null> =>
  tx.findOne(DigestRunEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Notes how far planning is, in the transaction of what was planned. */
export async function noteProgress(
  tx: EntityManager,
  runId: string,
  {
    cursor,
    lookedAt,
    done,
  }: { readonly cursor: string | null; readonly lookedAt: number; readonly done: boolean },
): Promise<void> {
  await tx.query(
    `UPDATE digest_run SET cursor = coalesce($2, cursor), looked_at = looked_at + $3,
       planned_at = CASE WHEN $4 THEN clock_timestamp() ELSE planned_at END WHERE id = $1`,
    [runId, cursor, lookedAt, done],
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
  const row = await tx.findOneBy(DigestRunEntity, { id });
  if (!row) return undefined;
  const digests = await countDigests(tx, id);
  const { trigger, startedAt, plannedAt, people, lookedAt } = row;
  return {
    id,
    trigger,
    state: runState(plannedAt, digests),
    startedAt,
    plannedAt,
    people,
    lookedAt,
    digests,
  };
}
