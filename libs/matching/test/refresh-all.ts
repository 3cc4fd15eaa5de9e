import type { TestingModule } from '@nestjs/testing';
import { Refresh } from '#matching';
import { Transactions } from '#platform';
import { DataSource } from 'typeorm';
import { aRun } from './market.js';

/** Begins a refresh and plans it, as the first jobs of its flow do. @returns its id */
export async function aPlannedRefresh(app: TestingModule): Promise<string> {
  const refresh = app.get(Refresh);
  const id = await app.get(Transactions).run((tx) => refresh.begin(tx, 'test', null));
  await refresh.plan(id, aRun());
  return id;
}

/** Does what is left of a refresh, chunk by chunk, in the order that the flow keeps. */
export async function finishRefresh(app: TestingModule, id: string): Promise<void> {
  const chunks = await app
    .get(DataSource)
    .query<{ number: number }[]>('SELECT number FROM matching_run_chunk WHERE run_id = $1 ORDER BY number', [
      id,
    ]);
  for (const { number } of chunks) await app.get(Refresh).chunk(id, number);
  await app.get(Refresh).finish(id, aRun());
}

/** A whole refresh. */
export async function refreshAll(app: TestingModule): Promise<void> {
  await finishRefresh(app, await aPlannedRefresh(app));
}
