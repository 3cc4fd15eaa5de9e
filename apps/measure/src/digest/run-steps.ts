import type { INestApplicationContext } from '@nestjs/common';
import { DigestPlanner, DigestRenderer, DigestRuns, DigestSender } from '#digests';
import { DataSource } from 'typeorm';
import type { HeapWatch } from './heap-watch.js';

/** As many as the planner puts into one job, and as a worker does at once. */
const RENDERED_TOGETHER = 25;
const RENDERED_AT_ONCE = 2;
const SENT_AT_ONCE = 4;
const PAGE = 1000;

/** The steps of a run, by the services that the worker calls. */
export class RunSteps {
  private readonly dataSource: DataSource;
  private runId = '';

  constructor(
    private readonly app: INestApplicationContext,
    private readonly watch: HeapWatch,
  ) {
    this.dataSource = app.get(DataSource);
  }

  async plan(): Promise<void> {
    await this.app.get(DigestRuns).tick();
    const [run] = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM digest_run WHERE planned_at IS NULL',
    );
    this.runId = run?.id ?? '';
    await this.app.get(DigestPlanner).plan(this.runId);
  }

  render(): Promise<void> {
    return this.inState('planned', Infinity, RENDERED_TOGETHER, RENDERED_AT_ONCE, (ids) =>
      this.app.get(DigestRenderer).render(ids),
    );
  }

  send(most: number): Promise<void> {
    return this.inState('rendered', most, 1, SENT_AT_ONCE, async ([id]) => {
      if (id !== undefined) await this.app.get(DigestSender).send(id);
    });
  }

  async count(state: string): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM digest WHERE run_id = $1 AND state = $2',
      [this.runId, state],
    );
    return row?.count ?? 0;
  }

  /** Does something with the digests of a state, `most` at most, so many together and so many times at once. */
  private async inState(
    state: string,
    most: number,
    together: number,
    atOnce: number,
    work: (ids: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const chunks = this.chunks(state, together);
    let left = most;
    const one = async () => {
      for (let chunk = await chunks.next(); chunk.done !== true && left > 0; chunk = await chunks.next()) {
        left -= chunk.value.length;
        await work(chunk.value);
        this.watch.note(chunk.value.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  private async *chunks(state: string, size: number): AsyncGenerator<readonly string[]> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await this.dataSource.query<{ id: string }[]>(
        `SELECT id FROM digest WHERE state = $1 AND id > $2 ORDER BY id LIMIT ${PAGE}`,
        [state, after],
      );
      const ids = rows.map(({ id }) => id);
      for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
}
