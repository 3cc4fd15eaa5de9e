import { defineJob, stringsPayload } from '#platform';

/**
 * A letter about a response is due to one person. Queues show names and payloads to operators, so neither tells what the
 * letter is about but by ids that no route resolves for them. Handled by `PartnershipLetters.send`.
 */
export const responseLetter = defineJob(
  'response-letter',
  'mail',
  stringsPayload('partnershipId', 'occasion', 'userId'),
);
