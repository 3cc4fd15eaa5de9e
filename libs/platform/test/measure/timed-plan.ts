import type { Statement } from '#platform';
import type { EntityManager } from 'typeorm';

const RUNS = 7;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Median milliseconds of some runs. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return median(times);
}

/** What the plan of a statement says of itself: planning and execution, in median milliseconds; and the plan of the last run. */
export async function timedPlan(
  tx: EntityManager,
  { sql, values }: Statement,
): Promise<{ readonly milliseconds: number; readonly plan: readonly string[] }> {
  const times: number[] = [];
  let plan: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    const explained = `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${sql}`;
    const rows = await tx.query<{ 'QUERY PLAN': string }[]>(explained, [...values]);
    plan = rows.map((row) => row['QUERY PLAN']);
    times.push(timeIn(plan));
  }
  return { milliseconds: median(times), plan };
}

const timeIn = (plan: readonly string[]): number =>
  plan
    .map((line) => /^(?:Planning|Execution) Time: ([\d.]+) ms/.exec(line)?.[1])
    .reduce((sum, time) => sum + Number(time ?? 0), 0);
