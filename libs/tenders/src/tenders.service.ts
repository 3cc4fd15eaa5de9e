import { Injectable } from '@nestjs/common';
import { asMemberNow, authorize, can, recordAction, type AuditFacts, type Principal } from '#identity';
import {
  CpvList,
  databaseInstant,
  Outbox,
  requireVersion,
  Transactions,
  type FieldProblem,
  type JobRun,
  type PageRequest,
} from '#platform';
import type { EntityManager } from 'typeorm';
import type { TenderFilter } from './domain/tender-filter.js';
import { reasonProblems, tenderProblems } from './domain/tender-rules.js';
import { moveRule } from './domain/tender-moves.js';
import { tenderWarnings } from './domain/tender-warnings.js';
import type { TenderFacets, TenderPage } from './domain/tender-page.js';
import type { StoredTender, Tender, TenderInput, TenderPatch } from './domain/tender.js';
import { moveRefused, tenderInvalid, tenderNotFound, tenderNotReady } from './domain/tenders.errors.js';
import { patched, tidied } from './domain/write-tender.js';
import { enquiryTimes } from './enquiries/domain/enquiry-times.js';
import { withOpenEnquiries } from './enquiries/with-open-enquiries.js';
import { findTenders, findFacets, requireFilter } from './find-tenders.js';
import { closeTender } from './persistence/close-tender.js';
import {
  deleteTender,
  findTender,
  insertTender,
  lockTender,
  saveCancelled,
  saveContent,
  savePublished,
} from './persistence/tender.repository.js';
import { lotPublished, tenderCancelled, tenderClosing } from './tenders.jobs.js';

/** The moves that people make on a tender; each is permitted as `tender.<act>`. */
const MOVE_OF = { update: 'change', delete: 'delete', publish: 'publish', cancel: 'cancel' } as const;
type Act = keyof typeof MOVE_OF;

/** Tenders from draft to closing. */
@Injectable()
export class Tenders {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly cpv: CpvList,
  ) {}

  /** @throws DomainError `tender-invalid` (422) with a pointer for each field */
  async create(principal: Principal, input: TenderInput): Promise<Tender> {
    authorize(principal, 'tender.create', { buyerId: input.buyerId });
    const tidy = tidied(input);
    // Before a connection is taken: this needs nothing of the database.
    refuse(tenderProblems(tidy, []), tenderInvalid);
    return this.transactions.run(async (tx) => {
      const tender = this.read(await findTender(tx, await insertTender(tx, tidy)));
      await note(tx, principal, 'create', tender);
      return tender;
    });
  }

  /** @throws DomainError `not-found` (404), also for another buyer's draft */
  get(principal: Principal, tenderId: string): Promise<Tender> {
    return this.transactions.run(async (tx) => {
      const tender = this.read(await findTender(tx, tenderId));
      authorize(principal, 'tender.read', resourceOf(tender));
      const [counted] = await withOpenEnquiries(tx, principal, [tender]);
      return counted ?? tender;
    });
  }

  /**
   * Latest publication first; drafts, seen by their own buyer alone, stand where they were created. Where the filter names
   * words, those whose title has them come first, then the best; where nothing has them, what was probably meant.
   * @throws DomainError `filter-invalid`, `search-too-wide` (422), `cursor-invalid` (400)
   */
  list(principal: Principal, filter: TenderFilter, page: PageRequest): Promise<TenderPage> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'tender.read', { public: true });
      await requireFilter(tx, filter, this.cpv.catalogue());
      const found = await findTenders(tx, filter, buyersOf(principal), page);
      return { ...found, items: await withOpenEnquiries(tx, principal, found.items) };
    });
  }

  /**
   * What the tenders that {@link list} would show are like: how many, in which state, branch and region.
   * @throws DomainError `filter-invalid`, `search-too-wide` (422)
   */
  facets(principal: Principal, filter: TenderFilter): Promise<TenderFacets> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'tender.read', { public: true });
      await requireFilter(tx, filter, this.cpv.catalogue());
      return findFacets(tx, filter, buyersOf(principal), this.cpv.catalogue());
    });
  }

  /**
   * Replaces the given members; lots as a whole, keeping the ids that are given.
   * @throws DomainError `tender-state` (409) unless a draft, `if-match-missing` (428), `version-stale` (412),
   *   `tender-invalid` (422)
   */
  patch(
    principal: Principal,
    tenderId: string,
    patch: TenderPatch,
    ifMatch: string | undefined,
  ): Promise<Tender> {
    return this.transactions.run(async (tx) => {
      const tender = await this.lockFor('update', tx, principal, tenderId, ifMatch);
      const input = tidied(patched(tender, patch));
      refuse(tenderProblems(input, tender.lots), tenderInvalid);
      await saveContent(tx, tender, input);
      await note(tx, principal, 'update', tender, { version: tender.version + 1 });
      return this.read(await findTender(tx, tenderId));
    });
  }

  /** @throws DomainError `tender-state` (409) unless a draft, `if-match-missing` (428), `version-stale` (412) */
  delete(principal: Principal, tenderId: string, ifMatch: string | undefined): Promise<void> {
    return this.transactions.run(async (tx) => {
      const tender = await this.lockFor('delete', tx, principal, tenderId, ifMatch);
      await note(tx, principal, 'delete', tender);
      await deleteTender(tx, tenderId);
    });
  }

  /**
   * Opens the tender for responses until its deadline. Its lots are matched by a job.
   * @throws DomainError `buyer-unverified` (403), `tender-state` (409), `tender-not-ready` (422) with a pointer for each
   *   gap, `if-match-missing` (428), `version-stale` (412)
   */
  publish(principal: Principal, tenderId: string, ifMatch: string | undefined): Promise<Tender> {
    return this.transactions.run(async (tx) => {
      const tender = await this.lockFor('publish', tx, principal, tenderId, ifMatch);
      const resource = resourceOf(tender);
      authorize(await asMemberNow(tx, principal, tender.buyerId), 'tender.publish', resource);
      const now = await databaseInstant(tx);
      refuse(moveRule('publish', tender.status)?.guard?.(tender, now) ?? [], tenderNotReady);
      await savePublished(tx, tender, now, enquiryTimes(tender, now));
      await note(tx, principal, 'publish', tender, { status: 'published' });
      await this.outbox.add(tx, lotPublished, { tenderId });
      await this.outbox.add(
        tx,
        tenderClosing,
        { tenderId },
        { availableAt: tender.submissionDeadline ?? now },
      );
      return this.read(await findTender(tx, tenderId));
    });
  }

  /**
   * Calls the tender off, with a reason that is published.
   * @throws DomainError `tender-state` (409) unless published or closed, `tender-invalid` (422) without a reason,
   *   `if-match-missing` (428), `version-stale` (412)
   */
  cancel(
    principal: Principal,
    tenderId: string,
    reason: string,
    ifMatch: string | undefined,
  ): Promise<Tender> {
    return this.transactions.run(async (tx) => {
      const tender = await this.lockFor('cancel', tx, principal, tenderId, ifMatch);
      refuse(reasonProblems(reason), tenderInvalid);
      await saveCancelled(tx, tender, await databaseInstant(tx), reason.trim());
      await note(tx, principal, 'cancel', tender, { status: 'cancelled', reason: reason.trim() });
      await this.outbox.add(tx, tenderCancelled, { tenderId });
      return this.read(await findTender(tx, tenderId));
    });
  }

  /** Writes down that the deadline has passed: the handler of `tender-closing`. What is stale is left alone. */
  close(tenderId: string, run: Pick<JobRun, 'finish'>): Promise<void> {
    return this.transactions.run(async (tx) => {
      await run.finish(tx);
      await closeTender(tx, tenderId);
    });
  }

  private async lockFor(
    act: Act,
    tx: EntityManager,
    principal: Principal,
    tenderId: string,
    ifMatch: string | undefined,
  ): Promise<StoredTender> {
    const tender = await lockTender(tx, tenderId);
    if (!tender) throw tenderNotFound();
    authorize(principal, `tender.${act}`, resourceOf(tender));
    // The state comes before the precondition (RFC 9110, 13.2.1): no version of this tender could be moved so.
    if (!moveRule(MOVE_OF[act], tender.status)) throw moveRefused(MOVE_OF[act], tender.status);
    requireVersion(tender.version, ifMatch);
    return tender;
  }

  private read(tender: StoredTender | null): Tender {
    if (!tender) throw tenderNotFound();
    return { ...tender, warnings: tenderWarnings(tender.lots, this.cpv.catalogue()) };
  }
}

const note = (
  tx: EntityManager,
  principal: Principal,
  act: Act | 'create',
  { id, buyerId, title, version, status }: StoredTender,
  after?: AuditFacts,
): Promise<void> =>
  recordAction(tx, principal, {
    action: `tender.${act}`,
    resource: 'tender',
    resourceId: id,
    organisationId: buyerId,
    before: act === 'create' ? {} : { title, version, status },
    after: after ?? {},
  });

const resourceOf = ({ buyerId, publishedAt }: StoredTender) => ({
  public: publishedAt !== undefined,
  ...(buyerId === undefined ? {} : { buyerId }),
});

/** The buyers whose drafts the caller may see. */
const buyersOf = (principal: Principal): string[] =>
  principal.kind === 'anonymous'
    ? []
    : principal.memberships
        .map(({ organisationId }) => organisationId)
        .filter((buyerId) => can(principal, 'tender.read', { buyerId }));

function refuse(
  problems: readonly FieldProblem[],
  error: (problems: readonly FieldProblem[]) => Error,
): void {
  if (problems.length > 0) throw error(problems);
}
