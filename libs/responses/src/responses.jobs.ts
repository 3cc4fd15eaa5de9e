import { defineJob, stringsPayload } from '#platform';

/**
 * A letter is due of which operators may not know whom it concerns: they can look into queues, so neither name nor payload
 * tells. Handled by `PartnershipLetters.send`.
 */
export const sealedLetter = defineJob('sealed-letter', 'mail', stringsPayload('letterId'));
