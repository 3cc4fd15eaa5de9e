import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { databaseInstant, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import type { LotFacts } from './domain/lot-facts.js';
import { legalNotes, type LegalAdvice } from './domain/legal-notes/legal-notes.js';
import { moveRule } from './domain/tender-moves.js';
import { tenderProblems } from './domain/tender-rules.js';
import type { StoredTender, TenderPatch } from './domain/tender.js';
import { moveRefused, tenderInvalid, tenderNotFound } from './domain/tenders.errors.js';
import { unsavedLotFacts } from './domain/unsaved-lot-facts.js';
import { inputOf, patched, tidied } from './domain/write-tender.js';
import { lotFacts } from './persistence/lot-facts.query.js';
import { findTender } from './persistence/tender.repository.js';

/** A tender's lots and what the law may have to say, in the words of the tender as it would be saved. */
export interface AdvisedTender {
  readonly buyerId: string;
  readonly lots: readonly LotFacts[];
  readonly law: LegalAdvice;
}

/** A tender's lots, for advice to its own buyer before anyone responds. */
@Injectable()
export class LotsForAdvice {
  constructor(private readonly transactions: Transactions) {}

  /**
   * @param patch of a draft: the lots as they would be with these changes, which are not saved
   * @throws DomainError `not-found` (404), `tender-state` (409) for a patch of what is no draft, `tender-invalid` (422)
   */
  of(principal: Principal, tenderId: string, patch: TenderPatch = {}): Promise<AdvisedTender> {
    return this.transactions.read(async (tx) => {
      const tender = await findTender(tx, tenderId);
      if (tender?.buyerId === undefined) throw tenderNotFound();
      const { buyerId, publishedAt } = tender;
      authorize(principal, 'market-check.run', { buyerId, public: publishedAt !== undefined });
      const now = await databaseInstant(tx);
      if (Object.keys(patch).length > 0) return { buyerId, ...unsaved(tender, patch, now) };
      return { buyerId, lots: await stored(tx, tenderId), law: legalNotes(inputOf(tender), now) };
    });
  }
}

async function stored(tx: EntityManager, tenderId: string): Promise<readonly LotFacts[]> {
  const found: LotFacts[] = [];
  for await (const batch of lotFacts(tx, { tenderIds: [tenderId] })) found.push(...batch);
  return found.sort((a, b) => a.position - b.position);
}

function unsaved(tender: StoredTender, patch: TenderPatch, now: Date): Omit<AdvisedTender, 'buyerId'> {
  if (!moveRule('change', tender.status)) throw moveRefused('change', tender.status);
  const input = tidied(patched(tender, patch));
  const problems = tenderProblems(input, tender.lots);
  if (problems.length > 0) throw tenderInvalid(problems);
  return { lots: unsavedLotFacts(tender, input), law: legalNotes(input, now) };
}
