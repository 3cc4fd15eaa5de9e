export { CONTENT_BOUNDS } from './domain/content-bounds.js';
export type {
  Contact,
  ContentPatch,
  LotOffer,
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
export type { SubmittedDocument, SubmittedOffer } from './domain/submitted-document.js';
export type { ResponseSummary, TenderResponse } from './domain/tender-response.js';
export { RESPONSES_ENTITIES, ResponsesModule } from './responses.module.js';
export { Responses } from './responses.service.js';
export { Submissions } from './submissions.service.js';
