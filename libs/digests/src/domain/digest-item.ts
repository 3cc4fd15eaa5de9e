import type { NewMatch } from '#matching';

/** A vendor that a person acts for. */
export interface OwnVendor {
  readonly id: string;
  readonly name: string;
}

/** One entry of the ledger: which match a person was told of, with the score as it stood in the mail. */
export interface DigestItem {
  readonly lotId: string;
  readonly tenderId: string;
  readonly vendorId: string;
  /** 0-100. */
  readonly score: number;
  readonly eligibility: NewMatch['eligibility'];
  readonly scoringVersion: string;
}

/** What one person is told of one match. */
export interface News {
  readonly vendor: OwnVendor;
  readonly match: NewMatch;
}

/** Names the pair of lot and vendor; nobody is told of a pair twice. */
export const pairKey = ({ lotId, vendorId }: Pick<DigestItem, 'lotId' | 'vendorId'>): string =>
  `${lotId}/${vendorId}`;

export const itemOf = ({ vendor, match }: News): DigestItem => ({
  lotId: match.lotId,
  tenderId: match.tenderId,
  vendorId: vendor.id,
  score: match.score,
  eligibility: match.eligibility,
  scoringVersion: match.scoringVersion,
});
