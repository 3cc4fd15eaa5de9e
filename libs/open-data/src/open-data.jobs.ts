import { defineJob, emptyPayload, stringsPayload } from '#platform';

/** A half-year may be over: publish its supply figures. Handled by `SupplyPublisher.publish`. */
export const supplyPublish = defineJob('supply-publish', 'imports', emptyPayload);

/** A file is staged: work through its lines. */
export const importRun = defineJob('import-run', 'imports', stringsPayload('importId'));
