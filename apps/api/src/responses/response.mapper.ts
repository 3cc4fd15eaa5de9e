import { etagOf } from '#platform';
import type { Receipt, ResponseSummary, TenderResponse } from '#responses';
import type { FastifyReply } from 'fastify';
import { contentToDto } from './content.mapper.js';
import type { ReceiptDto } from './receipt.dto.js';
import type { ResponseDto } from './response.dto.js';

export const summaryToDto = ({
  submissionDeadline,
  createdAt,
  updatedAt,
  submittedAt,
  withdrawnAt,
  incompleteAt,
  ...rest
}: ResponseSummary) => ({
  ...rest,
  submissionDeadline: submissionDeadline.toISOString(),
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
  ...(submittedAt ? { submittedAt: submittedAt.toISOString() } : {}),
  ...(withdrawnAt ? { withdrawnAt: withdrawnAt.toISOString() } : {}),
  ...(incompleteAt ? { incompleteAt: incompleteAt.toISOString() } : {}),
});

/** Answers with a response and its ETag. What is sealed in the database stays out of caches too. */
export function answerResponse(reply: FastifyReply, { content, ...summary }: TenderResponse): ResponseDto {
  tag(reply, summary.version);
  return { ...summaryToDto(summary), content: contentToDto(content) };
}

/** Answers with a receipt; where it was issued just now, with the ETag of the submitted response. */
export function answerReceipt(reply: FastifyReply, receipt: Receipt, version?: number): ReceiptDto {
  tag(reply, version);
  return { ...receipt, submittedAt: receipt.submittedAt.toISOString() };
}

/** Keeps an answer out of caches and gives it its ETag, where it has one. */
export function tag(reply: FastifyReply, version?: number): void {
  void reply.header('cache-control', 'no-store');
  if (version !== undefined) void reply.header('etag', etagOf(version));
}
