import { defineJob, stringsPayload } from '#platform';

/** A file is staged: work through its lines. */
export const importRun = defineJob('import-run', 'imports', stringsPayload('importId'));
