import { Injectable } from '@nestjs/common';
import { authorize, vendorAsSeenBy, type Principal } from '#identity';
import { CpvList, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import { reasonOf, score } from '#scoring';
import type { LotFacts } from '#tenders';
import type { VendorFacts } from '#vendors';
import type { EntityManager } from 'typeorm';
import { requireOpenToBuyer } from './domain/closed-to-buyer.js';
import { lotOf } from './domain/lot-of.js';
import type {
  ExplainedMatch,
  LotLine,
  MatchedLot,
  MatchedVendor,
  MatchLine,
  VendorLine,
} from './domain/explained-match.js';
import { noSuchLot, notMatched } from './domain/matching.errors.js';
import { vendorOf } from './domain/vendor-of.js';
import { answerWithoutAccounts } from './domain/without-accounts.js';
import { readLots, readVendors } from './facts.reader.js';
import {
  findMatch,
  lotCursor,
  lotMatching,
  matchesOfLot,
  matchesOfVendor,
  unnamedOfLot,
  vendorCursor,
  type MatchFilter,
  type StoredMatch,
} from './persistence/match.queries.js';
import { StatisticsStore } from './statistics.store.js';

/** A page of a lot's vendors and how fresh it is. */
export interface LotMatches extends Page<VendorLine> {
  /** Undefined while the lot waits for its first matching. */
  readonly matchedAt: Date | undefined;
  /** Vendors that were looked at. */
  readonly vendors: number;
  /** Vendors that fit as those of the list do, and wish not to be named. */
  readonly unnamed: number;
}

/** Reads stored matches; explanations are computed again on reading, with the statistics that the row was made with. */
@Injectable()
export class Matches {
  constructor(
    private readonly transactions: Transactions,
    private readonly statistics: StatisticsStore,
    private readonly cpv: CpvList,
  ) {}

  /** The vendors of an open lot, for its buyer; those that hide are counted and not named. */
  ofLot(principal: Principal, lotId: string, filter: MatchFilter, page: PageRequest): Promise<LotMatches> {
    return this.transactions.read(async (tx) => {
      const lot = await openLotOfBuyer(tx, principal, lotId);
      const rows = await matchesOfLot(tx, lotId, filter, page);
      const vendors = await readVendors(
        tx,
        rows.map((row) => row.vendorId),
      );
      const { items, next } = pageOf(rows, page, lotCursor, (row) => row);
      const lines = await this.lines(tx, items, (row) => [lot, vendors.get(row.vendorId)]);
      const matching = await lotMatching(tx, lotId);
      const unnamed = await unnamedOfLot(tx, lotId, filter);
      return {
        items: lines.map(({ line, vendor }) => ({ ...line, ...matchedVendor(vendor) })),
        next,
        matchedAt: matching?.matchedAt,
        vendors: matching?.vendors ?? 0,
        unnamed,
      };
    });
  }

  /** The open lots of a vendor, for its members. */
  ofVendor(
    principal: Principal,
    vendorId: string,
    filter: MatchFilter,
    page: PageRequest,
  ): Promise<Page<LotLine>> {
    return this.transactions.read(async (tx) => {
      authorize(principal, 'vendor-matches.read', { vendorId });
      const rows = await matchesOfVendor(tx, vendorId, filter, page);
      const vendor = (await readVendors(tx, [vendorId])).get(vendorId);
      const lots = await readLots(
        tx,
        rows.map((row) => row.lotId),
      );
      const { items, next } = pageOf(rows, page, vendorCursor, (row) => row);
      const lines = await this.lines(tx, items, (row) => [lots.get(row.lotId), vendor]);
      return {
        items: lines.map(({ row, line, lot }) => ({
          ...line,
          ...matchedLot(lot),
          ...(row.mark ? { mark: row.mark } : {}),
        })),
        next,
      };
    });
  }

  /** The full explanation of a pair, for the vendor's members. */
  explainToVendor(principal: Principal, vendorId: string, lotId: string): Promise<ExplainedMatch> {
    return this.transactions.read((tx) => {
      authorize(principal, 'vendor-matches.read', { vendorId });
      return this.explain(tx, lotId, vendorId);
    });
  }

  /** The explanation of a pair, for the lot's buyer: as far as the table of disclosure opens the vendor to it. */
  explainToBuyer(principal: Principal, lotId: string, vendorId: string): Promise<ExplainedMatch> {
    return this.transactions.read(async (tx) => {
      await openLotOfBuyer(tx, principal, lotId);
      const vendor = (await readVendors(tx, [vendorId])).get(vendorId);
      const seen = vendorAsSeenBy('buyer', 'open', { hidden: vendor?.hidden !== false });
      if (!seen.has('offer')) throw notMatched();
      const explained = await this.explain(tx, lotId, vendorId);
      return seen.has('accounts')
        ? explained
        : { ...explained, answer: answerWithoutAccounts(explained.answer) };
    });
  }

  private async explain(tx: EntityManager, lotId: string, vendorId: string): Promise<ExplainedMatch> {
    const row = await findMatch(tx, lotId, vendorId);
    const lot = (await readLots(tx, [lotId])).get(lotId);
    const vendor = (await readVendors(tx, [vendorId])).get(vendorId);
    if (!row || !lot || !vendor) throw notMatched();
    const asked = lotOf(lot, this.cpv.catalogue());
    const statistics = await this.statistics.of(tx, row.scoringVersion);
    const answer = score(asked, vendorOf(vendor), statistics, row.asOf);
    return { vendor: matchedVendor(vendor), lot: matchedLot(lot), answer, reason: reasonOf(answer, asked) };
  }

  /**
   * A vendor or lot that went away since the row was written is left out. The page is cut before, from the rows: one that is
   * shorter for this is not the last.
   */
  private async lines(
    tx: EntityManager,
    rows: readonly StoredMatch[],
    pairOf: (row: StoredMatch) => readonly [LotFacts | undefined, VendorFacts | undefined],
  ): Promise<{ row: StoredMatch; line: MatchLine; lot: LotFacts; vendor: VendorFacts }[]> {
    const lines = [];
    for (const row of rows) {
      const [lot, vendor] = pairOf(row);
      if (lot && vendor) {
        const statistics = await this.statistics.of(tx, row.scoringVersion);
        const asked = lotOf(lot, this.cpv.catalogue());
        const reason = reasonOf(score(asked, vendorOf(vendor), statistics, row.asOf), asked);
        lines.push({ row, lot, vendor, line: lineOf(row, reason) });
      }
    }
    return lines;
  }
}

const lineOf = (row: StoredMatch, reason: MatchLine['reason']): MatchLine => ({
  eligibility: row.eligibility,
  score: row.score,
  missing: row.missing,
  reason,
  scoringVersion: row.scoringVersion,
  asOf: row.asOf,
});

export const matchedVendor = ({ id, name, kind, sizeClass }: VendorFacts): MatchedVendor => ({
  vendorId: id,
  name,
  kind,
  sizeClass,
});

export function matchedLot(lot: LotFacts): MatchedLot {
  if (!lot.buyerId || !lot.submissionDeadline) throw noSuchLot();
  return {
    lotId: lot.id,
    tenderId: lot.tenderId,
    lotTitle: lot.title,
    tenderTitle: lot.tenderTitle,
    buyerId: lot.buyerId,
    buyerName: lot.buyerName,
    deadline: lot.submissionDeadline,
    ...(lot.value === undefined ? {} : { value: lot.value }),
    areas: lot.areas,
  };
}

async function openLotOfBuyer(tx: EntityManager, principal: Principal, lotId: string): Promise<LotFacts> {
  const lot = (await readLots(tx, [lotId])).get(lotId);
  if (!lot?.buyerId) throw noSuchLot();
  authorize(principal, 'lot-matches.read', { buyerId: lot.buyerId, public: lot.status !== 'draft' });
  requireOpenToBuyer(lot);
  return lot;
}
