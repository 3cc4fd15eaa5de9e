import { etagOf, stated, type Page } from '#platform';
import type { AnswerInput, Enquiry, Question } from '#tenders';
import type { FastifyReply } from 'fastify';
import type { EnquiryDto, NewAnswerDto, NewEnquiryDto } from './enquiry.dto.js';

export const questionFromDto = ({ vendorId, question, lotId, keepWording }: NewEnquiryDto): Question =>
  stated({
    vendorId: vendorId.toLowerCase(),
    question,
    lotId: lotId?.toLowerCase() ?? null,
    keepWording: keepWording ?? null,
  });

export const answerFromDto = ({ text, publishedQuestion }: NewAnswerDto): AnswerInput =>
  stated({ text, publishedQuestion: publishedQuestion ?? null });

const enquiryToDto = ({ askedAt, answersDueAt, answers, ...rest }: Enquiry): EnquiryDto => ({
  ...rest,
  askedAt: askedAt.toISOString(),
  answersDueAt: answersDueAt.toISOString(),
  answers: answers.map(({ answeredAt, ...answer }) => ({ ...answer, answeredAt: answeredAt.toISOString() })),
});

export const pageToDto = ({ items, next }: Page<Enquiry>): Page<EnquiryDto> => ({
  items: items.map(enquiryToDto),
  next,
});

/** Answers with one enquiry and its ETag; readers differ in what they see, so no cache keeps it. */
export function answerEnquiry(reply: FastifyReply, enquiry: Enquiry): EnquiryDto {
  void reply.headers({ etag: etagOf(enquiry.version), 'cache-control': 'no-store' });
  return enquiryToDto(enquiry);
}
