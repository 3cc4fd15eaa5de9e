export { askSchema } from './domain/ask-schema.js';
export type { LotFacts } from './domain/lot-facts.js';
export {
  type Lot,
  type LotInput,
  type LotRequirement,
  type RequirementInput,
  type Tender,
  type TenderInput,
  type TenderLanguage,
  type TenderPatch,
  type TenderSummary,
} from './domain/tender.js';
export { RESERVATIONS, type ReservationFilter, type TenderFilter } from './domain/tender-filter.js';
export type { TenderFacets, TenderPage } from './domain/tender-page.js';
export { movesFrom, TENDER_MOVES, type TenderMove, type TenderMoveRule } from './domain/tender-moves.js';
export { TENDER_STATES, type TenderState } from './domain/tender-state.js';
export { DeadlinePassedError, TenderStateError } from './domain/tenders.errors.js';
export { lotFacts, openLotIds, type LotFactsRequest } from './persistence/lot-facts.query.js';
export { LotEntity } from './persistence/lot.entity.js';
export { TenderEntity } from './persistence/tender.entity.js';
export { lockTenderForResponse, type OpenTender } from './persistence/lock-tender-for-response.js';
export { upsertPastTenders, type PastTender } from './persistence/upsert-past-tenders.js';
export {
  enquiriesWaiting,
  enquiryAnswered,
  lotPublished,
  tenderCancelled,
  tenderClosing,
} from './tenders.jobs.js';
export { TENDERS_ENTITIES, TendersModule } from './tenders.module.js';
export type { LegalNote, Regime } from './domain/legal-notes/legal-note.js';
export type { LegalAdvice } from './domain/legal-notes/legal-notes.js';
export {
  ENQUIRY_STATES,
  type AnswerInput,
  type Enquiry,
  type EnquiryAnswer,
  type EnquiryFilter,
  type EnquiryPage,
  type EnquiryState,
  type Question,
} from './enquiries/domain/enquiry.js';
export { ENQUIRY_BOUNDS } from './enquiries/domain/enquiry-rules.js';
export { Enquiries } from './enquiries/enquiries.service.js';
export { ENQUIRIES_PATH, EnquiryLetters } from './enquiries/enquiry-letters.service.js';
export { EnquiryLists } from './enquiries/enquiry-lists.service.js';
export { answersOf } from './enquiries/persistence/answers-of.query.js';
export { openEnquiries, type OpenEnquiries } from './enquiries/persistence/open-enquiries.query.js';
export { isOnOtherSide, onOtherSide } from './persistence/other-side.query.js';
export { type AdvisedTender, LotsForAdvice } from './lots-for-advice.service.js';
export { Tenders } from './tenders.service.js';
