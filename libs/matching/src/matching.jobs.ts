import { defineJob, stringsPayload } from '#platform';

/** New statistics, and every open lot matched against every vendor by today's date. */
export const matchingRefresh = defineJob('matching-refresh', 'matching', stringsPayload('reason'));
