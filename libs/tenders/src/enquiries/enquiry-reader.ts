import type { Principal, Resource } from '#identity';
import { pageOf, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { isOnOtherSide } from '../persistence/other-side.query.js';
import { enquirySeenBy, type EnquiryTender, type StoredEnquiry } from './domain/enquiry-view.js';
import { enquiryResource, enquiryViewer, type AskedOf, type EnquiryViewer } from './domain/enquiry-viewer.js';
import type { Enquiry } from './domain/enquiry.js';
import type { ListedEnquiry } from './persistence/enquiry-list.query.js';
import { answersTo } from './persistence/enquiry.repository.js';

/** How the caller stands to the enquiries of a tender now. */
export async function viewerOf(
  tx: EntityManager,
  principal: Principal,
  tender: { readonly id: string; readonly buyerId?: string },
): Promise<EnquiryViewer> {
  return enquiryViewer(principal, tender.buyerId, await isOfOtherSide(tx, principal, tender.id));
}

/** What decides about an enquiry for the caller: on the side of the buyer or the platform nobody acts for who asked. */
export async function resourceFor(
  tx: EntityManager,
  principal: Principal,
  buyerId: string,
  row: AskedOf & { readonly tenderId: string },
): Promise<Resource> {
  return enquiryResource(buyerId, row, await isOfOtherSide(tx, principal, row.tenderId));
}

/** Whether the caller belongs to the tender's buyer or to the operator of the platform, whatever else it belongs to. */
export async function isOfOtherSide(
  tx: EntityManager,
  principal: Principal,
  tenderId: string,
): Promise<boolean> {
  if (principal.kind === 'anonymous') return false;
  const organisationIds = principal.memberships.map(({ organisationId }) => organisationId);
  return isOnOtherSide(tx, tenderId, principal.userId, organisationIds);
}

/** One enquiry with its answers. */
export async function readEnquiry(
  tx: EntityManager,
  viewer: EnquiryViewer,
  row: StoredEnquiry,
  tender: EnquiryTender,
): Promise<Enquiry> {
  return enquirySeenBy(viewer, row, tender, await answersTo(tx, [row.id]));
}

/** Rows of a list with their answers, cut to one page. */
export async function readPage(
  tx: EntityManager,
  viewer: EnquiryViewer,
  rows: readonly ListedEnquiry[],
  page: PageRequest,
  cursor: (row: ListedEnquiry) => readonly (string | number)[],
): Promise<Page<Enquiry>> {
  const answers = await answersTo(
    tx,
    rows.map(({ id }) => id),
  );
  return pageOf(rows, page, cursor, (row) =>
    enquirySeenBy(
      viewer,
      row,
      { title: row.tenderTitle, answersDueAt: row.answersDueAt },
      answers.filter(({ enquiryId }) => enquiryId === row.id),
    ),
  );
}
