import type { LotChoice } from './choose-lots.js';
import type { TenderChoice } from './choose-tenders.js';
import type { DigestItem } from './digest-item.js';

/** What one person is told, before it is put into words. */
export interface Choice {
  readonly lots: LotChoice;
  readonly tenders: TenderChoice;
}

/** The entries of the ledger, in the order of the mail. */
export const itemsOf = ({ lots, tenders }: Choice): readonly DigestItem[] => [
  ...lots.items,
  ...tenders.items,
];
