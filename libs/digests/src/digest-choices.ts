import { Injectable } from '@nestjs/common';
import { VendorPairs, type PairRow } from '#matching';
import { answeredTenders } from '#responses';
import type { EntityManager } from 'typeorm';
import type { Candidate } from './domain/candidate.js';
import type { Choice } from './domain/choice.js';
import { chooseLots } from './domain/choose-lots.js';
import { chooseTenders } from './domain/choose-tenders.js';
import { OpenLots, type OpenLot } from './open-lots.js';
import { ownTenders } from './persistence/own-tenders.query.js';
import type { Recipient } from './persistence/recipients.query.js';
import { toldBefore } from './persistence/told.query.js';

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
    const told = await toldBefore(
      tx,
      people.map(({ userId }) => userId),
    );
    const candidates = await this.candidates(tx, people);
    const tenders = await ownTenders(
      tx,
      people.flatMap(({ userId, buyers }) =>
        buyers.map(({ id }) => ({ userId, buyerId: id, since: told.get(userId)?.lastAt ?? null })),
      ),
    );
    return new Map(
      people.map((person) => {
        const before = told.get(person.userId);
        const own = person.vendors.flatMap(({ id }) => candidates.get(id) ?? []);
        const lots = chooseLots({ candidates: own, told: before?.lots ?? new Map(), filter: person, now });
        const tendersNow = chooseTenders(tenders.get(person.userId) ?? [], before?.tenders ?? [], now);
        return [person.userId, { lots, tenders: tendersNow }];
      }),
    );
  }

  /** Pairs with lots that are open and not answered, by vendor. */
  private async candidates(
    tx: EntityManager,
    people: readonly Recipient[],
  ): Promise<ReadonlyMap<string, Candidate[]>> {
    const vendorIds = [...new Set(people.flatMap(({ vendors }) => vendors.map(({ id }) => id)))];
    if (vendorIds.length === 0) return new Map();
    const { lots } = await this.openLots.current(tx);
    const answered = new Set(
      (await answeredTenders(tx, vendorIds)).map(({ vendorId, tenderId }) => `${vendorId}/${tenderId}`),
    );
    const found = new Map<string, Candidate[]>(vendorIds.map((id) => [id, []]));
    for (const row of await this.pairs.ofVendors(tx, vendorIds)) {
      const lot = lots.get(row.lotId);
      if (!lot || answered.has(`${row.vendorId}/${lot.tenderId}`)) continue;
      found.get(row.vendorId)?.push(candidateOf(row, lot));
    }
    return found;
  }
}

/** Written out: at very many pairs a person, copying objects as a whole is what choosing spends most of its time on. */
const candidateOf = (row: PairRow, lot: OpenLot): Candidate => ({
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
  areas: lot.areas,
  cpv: lot.cpv,
});
