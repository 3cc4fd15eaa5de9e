import { type FieldProblem, textProblems } from '#platform';
import { enquiryTimeGaps } from '../enquiries/domain/enquiry-times.js';
import type { Lot, StoredTender } from './tender.js';

/** Time that every tender stays open at least. */
const LEAST_HOURS_OPEN = 24;

const HOUR_MS = 3_600_000;

/** What a draft lacks to be published at `now`; empty where it is ready. */
export const publicationGaps = (
  tender: Pick<StoredTender, 'description' | 'submissionDeadline' | 'enquiriesCloseAt' | 'lots'>,
  now: Date,
): FieldProblem[] => [
  ...textProblems('/description', tender.description, Infinity, 1),
  ...deadlineGaps(tender.submissionDeadline, now),
  ...enquiryTimeGaps(tender, now),
  ...(tender.lots.length === 0
    ? [{ pointer: '/lots', code: 'required', detail: 'Add at least one lot: it says what is bought.' }]
    : tender.lots.flatMap((lot, index) => lotGaps(`/lots/${index}`, lot))),
];

function deadlineGaps(deadline: Date | undefined, now: Date): FieldProblem[] {
  const pointer = '/submissionDeadline';
  if (!deadline) return [{ pointer, code: 'required', detail: 'Say until when responses are taken.' }];
  if (deadline.getTime() <= now.getTime()) {
    return [{ pointer, code: 'deadline-past', detail: 'The deadline has passed. Choose a later one.' }];
  }
  return deadline.getTime() - now.getTime() < LEAST_HOURS_OPEN * HOUR_MS
    ? [
        {
          pointer,
          code: 'deadline-too-soon',
          detail: `Leave at least ${LEAST_HOURS_OPEN} hours for responses.`,
        },
      ]
    : [];
}

const lotGaps = (pointer: string, lot: Lot): FieldProblem[] => [
  ...textProblems(`${pointer}/title`, lot.title, Infinity, 1),
  ...textProblems(`${pointer}/description`, lot.description, Infinity, 1),
  ...(lot.mainCpv === undefined
    ? [
        {
          pointer: `${pointer}/mainCpv`,
          code: 'required',
          detail: 'Name the CPV code that fits the lot best.',
        },
      ]
    : []),
  ...(lot.areas.length === 0
    ? [{ pointer: `${pointer}/areas`, code: 'required', detail: 'Name at least one area of delivery.' }]
    : []),
];
