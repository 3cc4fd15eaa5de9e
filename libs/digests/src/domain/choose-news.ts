import type { NewMatch } from '#matching';
import { pairKey, type News, type OwnVendor } from './digest-item.js';

/** More than anybody reads on a Monday; what is left comes a week later if it is still open. */
export const MOST_ITEMS = 10;

/** What one digest tells. */
export interface Choice {
  readonly news: readonly News[];
  /** Whether there is more than fits. */
  readonly more: boolean;
}

const rank = ({ match }: News): number => (match.eligibility === 'eligible' ? 0 : 1);

const order = (a: News, b: News): number =>
  rank(a) - rank(b) ||
  b.match.score - a.match.score ||
  a.match.deadline.getTime() - b.match.deadline.getTime() ||
  (pairKey({ lotId: a.match.lotId, vendorId: a.vendor.id }) <
  pairKey({ lotId: b.match.lotId, vendorId: b.vendor.id })
    ? -1
    : 1);

/**
 * The best of what a person has not been told yet, over all vendors that the person acts for: eligible first, then by score,
 * then the one that closes first.
 * @param told pair keys of what the person was told before
 */
export function chooseNews(
  vendors: readonly OwnVendor[],
  matches: ReadonlyMap<string, readonly NewMatch[]>,
  told: ReadonlySet<string>,
): Choice {
  const untold = vendors
    .flatMap((vendor) => (matches.get(vendor.id) ?? []).map((match) => ({ vendor, match })))
    .filter(({ vendor, match }) => !told.has(pairKey({ lotId: match.lotId, vendorId: vendor.id })))
    .sort(order);
  return { news: untold.slice(0, MOST_ITEMS), more: untold.length > MOST_ITEMS };
}
