import { defineJob, stringsPayload } from '#platform';

/** A vendor's profile or references changed: match it anew. Added with the vendor's id as key, so that changes coalesce. */
export const vendorChanged = defineJob('vendor-changed', 'matching', stringsPayload('vendorId'));
