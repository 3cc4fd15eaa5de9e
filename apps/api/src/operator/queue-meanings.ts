/** What each queue is for, as the API says it. */
export const QUEUE_MEANINGS =
  'matching: keeps matches up to date; mail: sends digests and letters; lifecycle: deadlines, the audit chain, tidying; imports: files of awards, comparisons of matches, supply figures; digests: who is told of what, and in which words.';
