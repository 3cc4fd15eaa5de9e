import type { Principal } from '#identity';
import { pageOf, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { isOnOtherSide } from '../persistence/other-side.query.js';
import { enquirySeenBy, type EnquiryTender, type StoredEnquiry } from './domain/enquiry-view.js';
import { enquiryViewer, type EnquiryViewer } from './domain/enquiry-viewer.js';
import type { Enquiry } from './domain/enquiry.js';
import type { ListedEnquiry } from './persistence/enquiry-list.query.js';
import { answersTo } from './persistence/enquiry.repository.js';

/** How the caller stands to the enquiries of a tender now. */
export async function viewerOf(
  tx: EntityManager,
  principal: Principal,
  tender: { readonly id: string; readonly buyerId?: string },
): Promise<EnquiryViewer> {
  if (principal.kind === 'anonymous') return enquiryViewer(principal, tender.buyerId, false);
  const organisationIds = principal.memberships.map(({ organisationId }) => organisationId);
  const otherSide = await isOnOtherSide(tx, tender.id, principal.userId, organisationIds);
  return enquiryViewer(principal, tender.buyerId, otherSide);
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
