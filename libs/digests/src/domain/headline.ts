import type { DigestItem } from './digest-item.js';

/**
 * What the subject names: questions whose answers are overdue or due within seven days, since others wait for them and for the
 * opening; else what the mail tells first. `items` in the order of the mail.
 */
export const headline = (items: readonly DigestItem[]): DigestItem | undefined =>
  items.find((item) => item.kind === 'enquiries' && item.stage !== 'open') ?? items[0];
