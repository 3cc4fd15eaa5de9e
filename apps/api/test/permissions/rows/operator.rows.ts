import { newId } from '#platform';
import { DataSource } from 'typeorm';
import type { Row } from '../row.js';
import type { World } from '../world.js';

/** A job that failed for good. */
async function aDeadLetter({ house }: World): Promise<string> {
  const id = newId();
  await house.context.get(DataSource).query(
    `INSERT INTO outbox (id, job, payload, hand_overs, handed_over_at, failed_at, last_error)
     VALUES ($1, 'tender-closing', '{"tenderId":"none"}', 5, clock_timestamp(), clock_timestamp(), 'Error: refused')`,
    [id],
  );
  return id;
}

const ofLetter = (method: 'GET' | 'POST', end: string, body?: object): Row => ({
  route: `${method} /v1/dead-letters/:id${end}`,
  on: {},
  request: async (world) => ({ params: { id: await aDeadLetter(world) }, ...(body ? { body } : {}) }),
});

const ofQueue = (move: 'pause' | 'resume'): Row => ({
  route: `POST /v1/queues/:name/${move}`,
  on: {},
  request: () => ({ params: { name: 'imports' } }),
});

/** Waits until no refresh is about to be planned, for that would supersede every other one. */
async function noRunIsPlanned({ house }: World): Promise<void> {
  const waiting = `SELECT 1 FROM outbox WHERE job IN ('matching-refresh', 'matching-run-plan')
    AND finished_at IS NULL AND failed_at IS NULL AND available_at <= clock_timestamp()`;
  while ((await house.context.get(DataSource).query<object[]>(waiting)).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A refresh of all matches, as it stands after so much of it. */
async function aRun(world: World, state: 'running' | 'stopped'): Promise<{ readonly id: string }> {
  await noRunIsPlanned(world);
  const id = newId();
  const insert = `INSERT INTO matching_run (id, reason, state) VALUES ($1, 'test', $2)`;
  await world.house.context.get(DataSource).query(insert, [id, state]);
  return { id };
}

const aComparison = async ({ house }: World): Promise<{ id: string }> => {
  const id = newId();
  await house.context
    .get(DataSource)
    .query(`INSERT INTO matching_comparison (id, reason) VALUES ($1, 'test')`, [id]);
  return { id };
};

const ofRun = (method: 'GET' | 'POST', end: string, state: 'running' | 'stopped'): Row => ({
  route: `${method} /v1/matching-runs/:id${end}`,
  on: {},
  request: async (world) => ({ params: await aRun(world, state) }),
});

export const OPERATOR_ROWS: readonly Row[] = [
  { route: 'GET /v1/audit', on: 'none', request: () => ({}) },
  { route: 'GET /v1/audit/verification', on: {}, request: () => ({}) },
  { route: 'GET /v1/dead-letters', on: {}, request: () => ({}) },
  ofLetter('GET', ''),
  { route: 'POST /v1/dead-letters/retry', on: {}, request: () => ({ body: { job: 'tender-closing' } }) },
  ofLetter('POST', '/retry'),
  ofLetter('POST', '/discard', { reason: 'Ude af drift' }),
  { route: 'GET /v1/queues', on: {}, request: () => ({}) },
  ofQueue('pause'),
  ofQueue('resume'),
  { route: 'GET /operator/queues', on: {}, request: () => ({}) },
  { route: 'GET /v1/matching-runs', on: {}, request: () => ({}) },
  { route: 'POST /v1/matching-runs', on: {}, request: () => ({}) },
  ofRun('GET', '', 'stopped'),
  ofRun('POST', '/stop', 'running'),
  ofRun('POST', '/resume', 'stopped'),
  { route: 'GET /v1/matching-comparisons', on: {}, request: () => ({}) },
  { route: 'POST /v1/matching-comparisons', on: {}, request: () => ({}) },
  {
    route: 'GET /v1/matching-comparisons/:id',
    on: {},
    request: async (world) => ({ params: await aComparison(world) }),
  },
];
