import type { ExplainedMatch, LotLine, LotMatches, SetMark } from '#matching';
import { moneyToDto } from '../http/money.dto.js';
import type { ExplanationDto, LotMatchDto, MatchMarkDto, VendorMatchPageDto } from './match.dto.js';

export const vendorPageOf = ({
  items,
  next,
  matchedAt,
  vendors,
  unnamed,
}: LotMatches): VendorMatchPageDto => ({
  items,
  next,
  matching: matchedAt ? 'done' : 'pending',
  matchedAt: matchedAt?.toISOString() ?? null,
  vendorsConsidered: vendors,
  unnamed,
});

export const lotMatchOf = ({ value, deadline, ...line }: LotLine): LotMatchDto => ({
  ...line,
  deadline: deadline.toISOString(),
  ...(value ? { value: moneyToDto(value) } : {}),
});

export const explanationOf = ({ vendor, lot, answer, reason }: ExplainedMatch): ExplanationDto => ({
  vendor,
  lot: {
    lotId: lot.lotId,
    tenderId: lot.tenderId,
    lotTitle: lot.lotTitle,
    buyerName: lot.buyerName,
    deadline: lot.deadline.toISOString(),
  },
  reason,
  eligibility: answer.eligibility,
  score: answer.score,
  relevance: answer.relevance,
  suitability: answer.suitability,
  requirements: answer.requirements,
  parts: answer.parts,
  scoringVersion: answer.scoringVersion,
  asOf: answer.asOf,
});

export const markOf = ({ lotId, mark, markedBy, markedAt }: SetMark): MatchMarkDto => ({
  lotId,
  mark,
  markedBy,
  markedAt: markedAt.toISOString(),
});
