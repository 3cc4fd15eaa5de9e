export { CONTENT_BOUNDS } from './domain/content-bounds.js';
export type {
  Contact,
  ContentPatch,
  LotOffer,
  PartnerShare,
  RequirementReply,
  ResponseContent,
  SignedStatement,
} from './domain/content.js';
export { contentHash, type Receipt } from './domain/receipt.js';
export {
  RESPONSE_MOVES,
  RESPONSE_STATES,
  type ResponseMove,
  type ResponseMoveRule,
  type ResponseState,
} from './domain/response-states.js';
export { answeredTenders, submittedCounts } from './persistence/answered.query.js';
export { ResponseStateError } from './domain/responses.errors.js';
export { CURRENT_STATEMENT, STATEMENTS } from './domain/statement.js';
export type { JointResponse, Partner, PartnerInvitation } from './domain/partnership.js';
export { INVITATION_BOUNDS, type PartnerRequest } from './domain/partnership-invitation.js';
export { PARTNERSHIP_KINDS, type PartnershipKind } from './domain/partnership-kind.js';
export {
  PARTNERSHIP_MOVES,
  PARTNERSHIP_STATES,
  type PartnershipMove,
  type PartnershipMoveRule,
  type PartnershipSide,
  type PartnershipState,
} from './domain/partnership-states.js';
export type {
  SubmittedDocument,
  SubmittedOffer,
  SubmittedPartner,
  SubmittedTeam,
} from './domain/submitted-document.js';
export type { ResponseSummary, TenderResponse } from './domain/tender-response.js';
export { PartnerInvitations } from './partner-invitations.service.js';
export { Partners } from './partners.service.js';
export { PARTNERSHIP_PATH, PartnershipLetters } from './partnership-letters.service.js';
export { sealedLetter } from './responses.jobs.js';
export { RESPONSES_ENTITIES, ResponsesModule } from './responses.module.js';
export { Responses } from './responses.service.js';
export { Submissions } from './submissions.service.js';
