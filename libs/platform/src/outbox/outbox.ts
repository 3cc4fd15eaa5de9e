import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';
import { currentTraceParent } from '../tracing/spans.js';
import type { JobDefinition } from '../jobs/job-definition.js';
import { payloadsToDo } from './outbox.repository.js';

/** Where a use case asks for work that follows from its change. */
@Injectable()
export class Outbox {
  /**
   * Asks for a job in the same transaction as the change that it follows from.
   * With a `key`, a row that still waits for the same job and key is reused. The upsert locks that row until this
   * transaction ends, so the relay cannot hand it over before the change can be seen.
   */
  async add<P extends object>(
    tx: EntityManager,
    job: JobDefinition<P>,
    payload: P,
    options: { readonly availableAt?: Date; readonly key?: string } = {},
  ): Promise<void> {
    await tx.query(
      `INSERT INTO outbox (id, job, key, payload, available_at, trace_parent)
       VALUES ($1, $2, $3, $4, coalesce($5, clock_timestamp()), $6)
       ON CONFLICT (job, key) WHERE key IS NOT NULL AND hand_overs = 0 AND finished_at IS NULL
       DO UPDATE SET payload = excluded.payload, available_at = least(outbox.available_at, excluded.available_at)`,
      [
        newId(),
        job.name,
        options.key ?? null,
        JSON.stringify(payload),
        options.availableAt ?? null,
        currentTraceParent(),
      ],
    );
  }

  /**
   * Asks for `children` and, when all of them are done, for the job itself. Children do nothing where their work is done: all of
   * them are handed over again when the flow is.
   */
  async addFlow<P extends object, C extends object>(
    tx: EntityManager,
    job: JobDefinition<P>,
    payload: P,
    children: { readonly job: JobDefinition<C>; readonly payloads: readonly C[] },
  ): Promise<void> {
    const rows = children.payloads.map((each) => ({ job: children.job.name, payload: each }));
    await tx.query(
      'INSERT INTO outbox (id, job, payload, children, trace_parent) VALUES ($1, $2, $3, $4, $5)',
      [newId(), job.name, JSON.stringify(payload), JSON.stringify(rows), currentTraceParent()],
    );
  }

  /**
   * What of a kind of job has been asked for and is under way or will be. Jobs that were given up (dead letters) are not, nor are
   * those that failed and are put off: whoever waits for them may wait for days.
   */
  async toDo<P extends object>(tx: EntityManager, job: JobDefinition<P>): Promise<P[]> {
    return (await payloadsToDo(tx, [job.name])).map((payload) => job.parse(payload));
  }

  /** The same of any of these kinds of job. */
  async anyToDo(tx: EntityManager, jobs: readonly JobDefinition<object>[]): Promise<boolean> {
    const names = jobs.map(({ name }) => name);
    return (await payloadsToDo(tx, names)).length > 0;
  }

  /** Asks for the same kind of job for many keys at once, each with its payload; coalesced like `add` with a key. */
  async addMany<P extends object>(
    tx: EntityManager,
    job: JobDefinition<P>,
    items: readonly { readonly key: string; readonly payload: P }[],
  ): Promise<void> {
    // One order of keys for all writers, so that two of them never wait for each other.
    const sorted = [...new Map(items.map((item) => [item.key, item])).values()].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
    await tx.query(
      `INSERT INTO outbox (id, job, key, payload, trace_parent)
       SELECT id, $1, key, payload, $5 FROM unnest($2::uuid[], $3::text[], $4::jsonb[]) AS item(id, key, payload)
       ON CONFLICT (job, key) WHERE key IS NOT NULL AND hand_overs = 0 AND finished_at IS NULL
       DO UPDATE SET payload = excluded.payload`,
      [
        job.name,
        sorted.map(() => newId()),
        sorted.map((item) => item.key),
        sorted.map((item) => JSON.stringify(item.payload)),
        currentTraceParent(),
      ],
    );
  }
}
