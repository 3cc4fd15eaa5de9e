import { notFound } from '#identity';
import { DomainError, type FieldProblem } from '#platform';
import { ENQUIRY_BOUNDS } from './enquiry-rules.js';

/** 409: questions had closed by the database clock; says when, and until when responses are taken. */
export class EnquiriesClosedError extends DomainError {
  constructor(closedAt: Date, deadline: Date, now: Date) {
    const instants = { enquiriesCloseAt: closedAt.toISOString(), submissionDeadline: deadline.toISOString() };
    super(
      'conflict',
      'enquiries-closed',
      `Questions were taken until ${instants.enquiriesCloseAt}; responses are taken until ${instants.submissionDeadline}. It is ${now.toISOString()} now. Read what was answered.`,
      { data: { ...instants, now: now.toISOString() } },
    );
  }
}

/** In the words of `authorize` for what the caller may not see, so that nobody can tell the two apart. */
export const enquiryNotFound = notFound;

export const questionInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'enquiry-invalid', 'The question is not right; each field is listed.', {
    errors,
  });

export const answerInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'answer-invalid', 'The answer is not right; each field is listed.', { errors });

/** 422: everybody will read the question, and it seems to tell who asks. */
export const questionNamesAsker = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError(
    'invalid',
    'question-names-asker',
    'The question is published without your name, and these words tell it. Write them otherwise, or send "keepWording": true.',
    { errors },
  );

/** 409: a vendor waits for answers before it asks more. */
export const tooManyOpenEnquiries = (): DomainError =>
  new DomainError(
    'conflict',
    'too-many-open-enquiries',
    `${ENQUIRY_BOUNDS.openOfOneVendor} questions of yours to this tender wait for an answer. Withdraw one, or wait for answers.`,
    { data: { most: ENQUIRY_BOUNDS.openOfOneVendor } },
  );

/** 409: what was answered is public and stays. */
export const enquiryAnswered = (): DomainError =>
  new DomainError(
    'conflict',
    'enquiry-answered',
    'This question was answered in public, so it stays. Ask another one if something is unclear.',
    { data: { state: 'answered' } },
  );

/** 403: who answers, or runs the platform, does not ask. */
export const askingOwnTender = (): DomainError =>
  new DomainError(
    'forbidden',
    'own-tender',
    'You act for the buyer of this tender or for the operator of the platform, so you cannot ask about it. Ask a colleague at the vendor who acts for neither.',
  );
