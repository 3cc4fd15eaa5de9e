import { stated } from '#platform';
import { danishDayOf } from '#reference';
import type { LotFacts } from './lot-facts.js';
import type { StoredTender, TenderInput } from './tender.js';
import { withIds } from './write-tender.js';

/** The lots of a draft as they would be read if it were saved like this; new lots get ids that nobody else has. */
export function unsavedLotFacts(tender: StoredTender, input: TenderInput): LotFacts[] {
  const deadline = input.submissionDeadline === undefined ? undefined : new Date(input.submissionDeadline);
  return withIds(input.lots).map((lot, position) =>
    stated({
      ...lot,
      tenderId: tender.id,
      tenderTitle: input.title,
      position,
      buyerId: input.buyerId,
      buyerName: tender.buyerName,
      language: input.language,
      status: tender.status,
      submissionDeadline: deadline,
      judgedOn: deadline && danishDayOf(deadline),
      beneficiaries: [...new Set([...lot.beneficiaries, ...(input.beneficiaries ?? [])])].sort(),
      // Written by no transaction yet.
      changedXid: '0',
    }),
  );
}
