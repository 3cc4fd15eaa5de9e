import type { TenderState } from '#tenders';
import { matchesClosed } from './matching.errors.js';

/**
 * Whether match data of a lot is closed to its buyer: from the submission deadline to the award. A new state of tenders has to be
 * decided here before anything compiles.
 */
const CLOSED_TO_BUYER: Readonly<Record<TenderState, boolean>> = {
  draft: false,
  published: false,
  closed: true,
  cancelled: false,
  archived: false,
};

/**
 * The one guard of everything that tells a buyer how vendors fit its lot: advice must not colour the evaluation.
 * @param status by the database clock
 * @throws DomainError `matches-closed` (409)
 */
export function requireOpenToBuyer({ status }: { readonly status: TenderState }): void {
  if (CLOSED_TO_BUYER[status]) throw matchesClosed(status);
}
