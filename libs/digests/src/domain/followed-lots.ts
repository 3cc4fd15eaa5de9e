import type { Candidate } from './candidate.js';
import type { Told } from './changes.js';
import { pairKey } from './digest-item.js';

/** A pair whose lot a person was told of, and when last. */
export interface FollowedLot {
  readonly pair: string;
  readonly lotId: string;
  readonly since: Date;
}

/** Of which lots a person hears that questions were answered: matches and saved lots that he or she was told of before. */
export const followedLots = (
  candidates: readonly Candidate[],
  told: ReadonlyMap<string, Told>,
): readonly FollowedLot[] =>
  told.size === 0
    ? []
    : candidates.flatMap((one) => {
        const pair = pairKey(one);
        const since = one.kind === 'match' || one.saved ? told.get(pair)?.at : undefined;
        return since ? [{ pair, lotId: one.lotId, since }] : [];
      });
