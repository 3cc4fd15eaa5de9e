import type { FieldProblem } from '#platform';
import { danishDayOf, daysBefore } from '#reference';
import { regimeOf } from '../../domain/legal-notes/regime.js';
import type { StoredTender } from '../../domain/tender.js';

/** Until when questions about a tender are taken and until when they are to be answered. */
export interface EnquiryTimes {
  readonly enquiriesCloseAt: Date;
  readonly answersDueAt: Date;
}

type Timed = Pick<StoredTender, 'lots' | 'submissionDeadline' | 'enquiriesCloseAt'>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Time that vendors have with the answers where nobody says otherwise. */
const USUAL_DAYS_LEFT = 10;
/** Directive 2014/24/EU art. 47(3)(a) and 53(2): additional information comes at the latest six days before the deadline. */
const LEGAL_DAYS_LEFT = 6;

/**
 * Until when questions are to be answered: six days before the deadline in the full regime, else the deadline. The full
 * regime has no other day where six days before the deadline lie before the publication: it would be gone at once.
 */
export function answersDueAt(lots: Timed['lots'], publishedAt: Date, deadline: Date): Date {
  if (regimeOf(lots, danishDayOf(publishedAt)) !== 'full') return deadline;
  const due = daysBefore(deadline, LEGAL_DAYS_LEFT);
  return due.getTime() > publishedAt.getTime() ? due : deadline;
}

/**
 * The usual end of questions, in whole minutes: ten days before the deadline; half-way between publication and deadline where fewer
 * than twenty days lie between them; and never later than answers are due, then half-way between publication and that.
 */
function usualClosing(publishedAt: Date, deadline: Date, due: Date): Date {
  const open = deadline.getTime() - publishedAt.getTime();
  const usual =
    open < 2 * USUAL_DAYS_LEFT * DAY_MS
      ? halfWay(publishedAt, deadline)
      : wholeMinute(deadline.getTime() - USUAL_DAYS_LEFT * DAY_MS);
  return usual.getTime() > due.getTime() ? halfWay(publishedAt, due) : usual;
}

const halfWay = (from: Date, to: Date): Date =>
  wholeMinute(from.getTime() + (to.getTime() - from.getTime()) / 2);

const wholeMinute = (ms: number): Date => new Date(Math.floor(ms / MINUTE_MS) * MINUTE_MS);

/** Both instants of a tender that is published at `now` and can be. */
export function enquiryTimes(
  { lots, submissionDeadline: deadline, enquiriesCloseAt }: Timed,
  now: Date,
): EnquiryTimes {
  if (!deadline) throw new Error('a tender without deadline cannot be published');
  const due = answersDueAt(lots, now, deadline);
  return { enquiriesCloseAt: enquiriesCloseAt ?? usualClosing(now, deadline, due), answersDueAt: due };
}

/** What stands against the end of questions that the buyer stated, where the tender is published at `now`. */
export function enquiryTimeGaps(tender: Timed, now: Date): FieldProblem[] {
  const { lots, submissionDeadline: deadline, enquiriesCloseAt: closing } = tender;
  if (!closing || !deadline || deadline.getTime() <= now.getTime()) return [];
  if (closing.getTime() <= now.getTime()) {
    return [gap('enquiries-close-past', 'Questions would be closed at once. Choose a later instant.')];
  }
  if (closing.getTime() >= deadline.getTime()) {
    return [gap('enquiries-close-late', 'Questions have to close before the deadline for responses.')];
  }
  const due = answersDueAt(lots, now, deadline);
  return closing.getTime() > due.getTime()
    ? [
        gap(
          'enquiries-close-after-answers',
          `Close questions at the latest when answers are due, ${due.toISOString()}: six days before the deadline (Directive 2014/24/EU art. 53(2)), or move the deadline.`,
        ),
      ]
    : [];
}

const gap = (code: string, detail: string): FieldProblem => ({
  pointer: '/enquiriesCloseAt',
  code,
  detail,
});
