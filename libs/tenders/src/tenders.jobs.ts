import { defineJob, stringsPayload } from '#platform';

/** A tender was published: match its lots. */
export const lotPublished = defineJob('lot-published', 'matching', stringsPayload('tenderId'));

/** A tender was cancelled: its lots match nobody any more. */
export const tenderCancelled = defineJob('tender-cancelled', 'matching', stringsPayload('tenderId'));

/** The deadline has come: write down that the tender is closed. Available from the deadline on. */
export const tenderClosing = defineJob('tender-closing', 'lifecycle', stringsPayload('tenderId'));
