import type { ResponseContent } from './content.js';
import type { ResponseState } from './response-states.js';

/** A vendor's response to a tender without its content. For members of the vendor alone. */
export interface ResponseSummary {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderTitle: string;
  readonly submissionDeadline: Date;
  readonly vendorId: string;
  readonly status: ResponseState;
  readonly version: number;
  readonly createdAt: Date;
  /** Ids of persons, here and below. */
  readonly createdBy: string;
  readonly updatedAt: Date;
  /** Of the latest submission. */
  readonly submittedAt?: Date;
  readonly submittedBy?: string;
  /** Of the latest withdrawal; a later submission does not take it away. */
  readonly withdrawnAt?: Date;
  readonly withdrawnBy?: string;
  /** When a partner last left what was submitted. */
  readonly incompleteAt?: Date;
}

/** A response with what it offers. */
export interface TenderResponse extends ResponseSummary {
  readonly content: ResponseContent;
}
