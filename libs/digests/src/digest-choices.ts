import { Injectable } from '@nestjs/common';
import { VendorPairs, type PairRow } from '#matching';
import { answeredTenders } from '#responses';
import { answersOf } from '#tenders';
import type { EntityManager } from 'typeorm';
import type { Candidate } from './domain/candidate.js';
import type { Choice } from './domain/choice.js';
import { chooseLots } from './domain/choose-lots.js';
import { chooseTenders } from './domain/choose-tenders.js';
import { OpenLots, type OpenLot } from './open-lots.js';
import { ownTenders, type PublishedOwnTender } from './persistence/own-tenders.query.js';
import type { Recipient } from './persistence/recipients.query.js';
import { lastToldAt, NOTHING_TOLD, toldBefore } from './persistence/told.query.js';
import { tellableTo } from './tellable.js';

/** A vendor's pairs with lots that are open and not answered, and these lots. */
interface Found {
  readonly candidates: Candidate[];
  readonly lots: OpenLot[];
}

/** Finds out what people are to be told now: the facts of many at once, then a pure choice for each. */
@Injectable()
export class DigestChoices {
  constructor(
    private readonly pairs: VendorPairs,
    private readonly openLots: OpenLots,
  ) {}

  /**
   * @param now by the database's clock
   * @returns a choice for each person, by user id; with no items where there is nothing to tell
   */
  async of(tx: EntityManager, people: readonly Recipient[], now: Date): Promise<ReadonlyMap<string, Choice>> {
    const found = await this.found(tx, people);
    const tenders = await tendersOf(tx, people);
    const told = await toldBefore(
      tx,
      people.map(({ userId, vendors }) =>
        tellableTo(userId, [
          ...vendors.flatMap(({ id }) => found.get(id)?.lots ?? []),
          ...(tenders.get(userId) ?? []),
        ]),
      ),
    );
    return new Map(
      people.map((person) => {
        const { userId } = person;
        const before = told.get(userId) ?? NOTHING_TOLD;
        const own = person.vendors.flatMap(({ id }) => found.get(id)?.candidates ?? []);
        const lots = chooseLots({ candidates: own, told: before.lots, filter: person, now });
        const tendersNow = chooseTenders(tenders.get(userId) ?? [], before.tenders, now);
        return [userId, { lots, tenders: tendersNow }];
      }),
    );
  }

  /** By vendor. */
  private async found(tx: EntityManager, people: readonly Recipient[]): Promise<ReadonlyMap<string, Found>> {
    const vendorIds = [...new Set(people.flatMap(({ vendors }) => vendors.map(({ id }) => id)))];
    if (vendorIds.length === 0) return new Map();
    const { lots } = await this.openLots.current(tx);
    const answered = new Set(
      (await answeredTenders(tx, vendorIds)).map(({ vendorId, tenderId }) => `${vendorId}/${tenderId}`),
    );
    const found = new Map<string, Found>(vendorIds.map((id) => [id, { candidates: [], lots: [] }]));
    const rows = await this.pairs.ofVendors(tx, vendorIds);
    const answers = await answersOf(tx, [...new Set(rows.map(({ lotId }) => lotId))]);
    for (const row of rows) {
      const lot = lots.get(row.lotId);
      if (!lot || answered.has(`${row.vendorId}/${lot.tenderId}`)) continue;
      const own = found.get(row.vendorId);
      own?.candidates.push(candidateOf(row, lot, answers.get(row.lotId) ?? 0));
      own?.lots.push(lot);
    }
    return found;
  }
}

/** The tenders of the buyers that people act for, by user id; what is fresh of them, since each was last written to. */
async function tendersOf(
  tx: EntityManager,
  people: readonly Recipient[],
): Promise<ReadonlyMap<string, PublishedOwnTender[]>> {
  const officers = people.filter(({ buyers }) => buyers.length > 0);
  const lastAt = await lastToldAt(
    tx,
    officers.map(({ userId }) => userId),
  );
  return ownTenders(
    tx,
    officers.flatMap(({ userId, buyers }) =>
      buyers.map(({ id }) => ({ userId, buyerId: id, since: lastAt.get(userId) ?? null })),
    ),
  );
}

/** Written out: at very many pairs a person, copying objects as a whole is what choosing spends most of its time on. */
const candidateOf = (row: PairRow, lot: OpenLot, answers: number): Candidate => ({
  lotId: row.lotId,
  tenderId: lot.tenderId,
  vendorId: row.vendorId,
  kind: row.kind,
  score: row.score,
  eligibility: row.eligibility,
  scoringVersion: row.scoringVersion,
  asOf: row.asOf,
  missing: row.missing,
  saved: row.saved,
  deadline: lot.deadline,
  fingerprint: lot.fingerprint,
  answers,
  areas: lot.areas,
  cpv: lot.cpv,
});
