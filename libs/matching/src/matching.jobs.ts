import { defineJob, stringsPayload } from '#platform';

/** Asks for a refresh of all matches: new statistics, and every open lot matched by today's date. Handled by `Refresh.ask`. */
export const matchingRefresh = defineJob('matching-refresh', 'matching', stringsPayload('reason'));

/** Renews the statistics and cuts the open lots of a run into chunks. Handled by `Refresh.plan`. */
export const matchingRunPlan = defineJob('matching-run-plan', 'matching', stringsPayload('runId'));

/** Matches the lots of one chunk. Child of `matching-run-finish`. Handled by `Refresh.chunk`. */
export const matchingRunChunk = defineJob('matching-run-chunk', 'matching', stringsPayload('runId', 'chunk'));

/** All chunks of a run are done. Handled by `Refresh.finish`. */
export const matchingRunFinish = defineJob('matching-run-finish', 'matching', stringsPayload('runId'));

/** Asks for a comparison of the stored rows with what scoring gives. Handled by `Comparison.ask`. */
export const matchingCompare = defineJob('matching-compare', 'lifecycle', stringsPayload('reason'));

/** Compares; beside imports, because it takes long and must not hold single changes up. Handled by `Comparison.compare`. */
export const matchingComparisonRun = defineJob(
  'matching-comparison-run',
  'imports',
  stringsPayload('comparisonId'),
);
