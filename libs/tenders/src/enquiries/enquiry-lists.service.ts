import { Injectable } from '@nestjs/common';
import { authorize, organisationsByIds, type Principal } from '#identity';
import { Transactions, type Page, type PageRequest } from '#platform';
import { findTender } from '../persistence/tender.repository.js';
import { enquiryNotFound } from './domain/enquiry.errors.js';
import type { Enquiry, EnquiryFilter, EnquiryPage } from './domain/enquiry.js';
import { readPage, viewerOf } from './enquiry-reader.js';
import {
  countEnquiries,
  enquiriesOfBuyer,
  enquiriesOfTender,
  enquiriesOfVendor,
} from './persistence/enquiry-list.query.js';

/** Enquiries in lists, each as far as the caller may see it. */
@Injectable()
export class EnquiryLists {
  constructor(private readonly transactions: Transactions) {}

  /**
   * A tender's, the latest question first: answered ones for everybody who may see the tender; open ones for the buyer's members, and
   * a vendor's own for its members.
   * @throws DomainError `not-found` (404) for a tender that the caller may not see, `cursor-invalid` (400)
   */
  ofTender(
    principal: Principal,
    tenderId: string,
    filter: EnquiryFilter,
    page: PageRequest,
  ): Promise<EnquiryPage> {
    return this.transactions.read(async (tx) => {
      const tender = await findTender(tx, tenderId);
      if (!tender) throw enquiryNotFound();
      const { buyerId, publishedAt } = tender;
      const resource = { public: publishedAt !== undefined, ...(buyerId === undefined ? {} : { buyerId }) };
      authorize(principal, 'enquiry.read', resource);
      const viewer = await viewerOf(tx, principal, tender);
      const rows = await enquiriesOfTender(tx, tenderId, viewer, filter, page);
      const { answered, open } = await countEnquiries(tx, tenderId, filter.lotId);
      return {
        ...(await readPage(tx, viewer, rows, page, ({ id }) => [id])),
        totals: { answered, ...(viewer.ofBuyer ? { open } : {}) },
      };
    });
  }

  /**
   * All of a buyer's, those whose answers are due first come first.
   * @throws DomainError `forbidden` (403) for everybody but its members, `not-found` (404) where there is no such buyer,
   *   `cursor-invalid` (400)
   */
  ofBuyer(
    principal: Principal,
    buyerId: string,
    filter: EnquiryFilter,
    page: PageRequest,
  ): Promise<Page<Enquiry>> {
    return this.transactions.read(async (tx) => {
      const known = (await organisationsByIds(tx, [buyerId])).get(buyerId)?.kind === 'buyer';
      if (principal.kind !== 'anonymous' && !known) throw enquiryNotFound();
      authorize(principal, 'enquiry.list', { buyerId });
      const rows = await enquiriesOfBuyer(tx, buyerId, filter, page);
      const viewer = { ofBuyer: true, vendorIds: [] };
      return readPage(tx, viewer, rows, page, ({ id, answersDueAt }) => [answersDueAt.getTime(), id]);
    });
  }

  /**
   * Those that a vendor asked, the latest first, but for tenders on whose buyer's side the caller is.
   * @throws DomainError `not-found`, `forbidden` for everybody but its members, `cursor-invalid` (400)
   */
  ofVendor(
    principal: Principal,
    vendorId: string,
    filter: EnquiryFilter,
    page: PageRequest,
  ): Promise<Page<Enquiry>> {
    return this.transactions.read(async (tx) => {
      authorize(principal, 'enquiry.list', { vendorId });
      if (principal.kind === 'anonymous') throw enquiryNotFound();
      const organisationIds = principal.memberships.map(({ organisationId }) => organisationId);
      const reader = { userId: principal.userId, organisationIds };
      const rows = await enquiriesOfVendor(tx, vendorId, filter, reader, page);
      return readPage(tx, { ofBuyer: false, vendorIds: [vendorId] }, rows, page, ({ id }) => [id]);
    });
  }
}
