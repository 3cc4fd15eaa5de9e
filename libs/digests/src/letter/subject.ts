import {
  isVendorItem,
  pairKey,
  type DigestItem,
  type EnquiriesItem,
  type VendorItem,
} from '../domain/digest-item.js';
import { headline } from '../domain/headline.js';
import { dayText } from './instant-text.js';
import { oneLine, shortened } from './one-line.js';
import type { Story } from './story.js';
import { WORDING } from './wording.js';

const MOST_TITLE = 60;

/** The subject line: it names the most pressing or the best of what the mail tells. `items` are those that stand in the letter. */
export function subjectOf(items: readonly DigestItem[], story: Story): string {
  const first = headline(items);
  const others = items.length - 1;
  if (!first) return '';
  const { subject } = WORDING[story.recipient.language];
  if (isVendorItem(first)) {
    const lot = story.explained.get(pairKey(first))?.lot;
    return subject.lot[toneOf(first)](titled(lot?.lotTitle), oneLine(lot?.buyerName ?? ''), others);
  }
  const title = titled(story.tenders.get(first.tenderId)?.title);
  switch (first.kind) {
    case 'enquiries':
      return enquiriesSubject(first, title, others, story);
    case 'closed':
      return subject.closed(title, first.count, others);
    case 'deadline':
      return subject.deadline(title, dayText(new Date(first.deadline), story.recipient.language), others);
    case 'fresh-matches':
      return subject.fresh(title, first.count, others);
  }
}

function enquiriesSubject(
  { stage, asked, count, answersDueAt }: EnquiriesItem,
  title: string,
  others: number,
  { recipient: { language } }: Story,
): string {
  const { enquiries } = WORDING[language].subject;
  switch (stage) {
    case 'open':
      return enquiries.open(title, asked, others);
    case 'due-soon':
      return enquiries['due-soon'](title, count, dayText(new Date(answersDueAt), language), others);
    case 'overdue':
      return enquiries.overdue(title, count, others);
  }
}

const titled = (title = ''): string => shortened(oneLine(title), MOST_TITLE);

function toneOf({ kind, changes }: VendorItem): 'new' | 'changed' | 'closing' | 'near-miss' {
  if (kind !== 'match') return kind;
  return changes.some(({ what }) => what === 'new') ? 'new' : 'changed';
}
