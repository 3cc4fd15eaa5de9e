import type { Page } from '#platform';

/** open: waits for its answer, only its vendor and the buyer know of it; answered: public. */
export const ENQUIRY_STATES = ['open', 'answered'] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** What a vendor asks. */
export interface Question {
  /** Who asks; the caller acts for it. */
  readonly vendorId: string;
  readonly question: string;
  /** A lot of the tender; absent: about the whole of it. */
  readonly lotId?: string;
  /** Asks in these very words although they seem to name who asks. */
  readonly keepWording?: boolean;
}

/** What an officer answers. */
export interface AnswerInput {
  readonly text: string;
  /** The question in the officer's words, which everybody else reads instead. Absent: as it was. */
  readonly publishedQuestion?: string;
}

/** An answer is corrected by a later one, never overwritten. */
export interface EnquiryAnswer {
  readonly text: string;
  readonly answeredAt: Date;
  /** Given after answers were due. */
  readonly late: boolean;
}

/** A question and its answers as one reader sees them. Nothing in it tells who asked, but `mine`. */
export interface Enquiry {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderTitle: string;
  readonly lotId?: string;
  readonly state: EnquiryState;
  /** As it is published: the officer's wording where there is one. */
  readonly question: string;
  /** As it was asked, where that differs and the reader may know. */
  readonly originalQuestion?: string;
  readonly askedAt: Date;
  readonly answersDueAt: Date;
  /** The latest first. */
  readonly answers: readonly EnquiryAnswer[];
  /** Whether the reader acts for the vendor that asked. */
  readonly mine: boolean;
  readonly version: number;
}

export interface EnquiryFilter {
  readonly state?: EnquiryState | undefined;
  /** Only questions about this lot. */
  readonly lotId?: string | undefined;
}

/** One page of a tender's enquiries, the latest question first. */
export interface EnquiryPage extends Page<Enquiry> {
  /** Of all pages, without the filter by state. How many are open only the buyer may know. */
  readonly totals: { readonly answered: number; readonly open?: number };
}
