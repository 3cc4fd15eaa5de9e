import { defineJob, stringsPayload } from '#platform';

/** A tender was published: match its lots. */
export const lotPublished = defineJob('lot-published', 'matching', stringsPayload('tenderId'));

/** A tender was cancelled: its lots match nobody any more. */
export const tenderCancelled = defineJob('tender-cancelled', 'matching', stringsPayload('tenderId'));

/** Questions about a tender wait for an answer: tell one of those who may give it. Handled by `EnquiryLetters.sendWaiting`. */
export const enquiriesWaiting = defineJob('enquiries-waiting', 'mail', stringsPayload('tenderId', 'userId'));

/**
 * A letter about an answer is due of which operators may not know whom it concerns: they can look into queues, so neither name nor
 * payload tells. Handled by `EnquiryLetters.sendAnswered`.
 */
export const enquiryAnswered = defineJob('enquiry-answered', 'mail', stringsPayload('letterId'));

/** The deadline has come: write down that the tender is closed. Available from the deadline on. */
export const tenderClosing = defineJob('tender-closing', 'lifecycle', stringsPayload('tenderId'));
