import { newId, type JobRun } from '#platform';

/** One execution of a job outside of any queue: a use case is called with it directly, and there is no outbox row to finish. */
export const aRun = (changes: Partial<JobRun> = {}): JobRun => ({
  id: newId(),
  attempt: 1,
  finish: () => Promise.resolve(),
  progress: () => Promise.resolve(),
  ...changes,
});
