import { defineJob, stringsPayload } from '#platform';

/** Finds out who gets a digest of this run. Handled by `DigestPlanner.plan`. */
export const digestRun = defineJob('digest-run', 'mail', stringsPayload('runId'));

/** Sends one digest. Handled by `DigestSender.send`. */
export const digestSend = defineJob('digest-send', 'mail', stringsPayload('digestId'));

/** The clock says that it may be time for the digests of a week. Handled by `DigestRuns.ensureCurrent`. */
export const digestWeek = defineJob('digest-week', 'mail', (): Record<string, never> => ({}));
