import type { BuyerItem, EnquiriesItem } from '../domain/digest-item.js';
import { momentText } from './instant-text.js';
import type { LetterEntry } from './letter.js';
import { oneLine } from './one-line.js';
import type { LetterLinks, Story } from './story.js';
import type { Wording } from './wording-form.js';
import { WORDING } from './wording.js';

/** A tender of the person's own buyer as the mail shows it; undefined where it is gone since it was chosen. */
export function tenderEntry(item: BuyerItem, story: Story, links: LetterLinks): LetterEntry | undefined {
  const names = story.tenders.get(item.tenderId);
  if (!names) return undefined;
  const { language, buyers } = story.recipient;
  const words = WORDING[language];
  const counted = countedOf(item, words);
  const waits = item.kind === 'enquiries';
  return {
    title: oneLine(names.title),
    link: links.tender(item.tenderId, language),
    changes: waits ? waitingTexts(item, words) : [],
    ...(counted === '' ? {} : { score: counted }),
    facts: [
      ...(buyers.length > 1 ? [{ label: words.buyer, text: oneLine(names.buyerName) }] : []),
      ...(waits
        ? [{ label: words.enquiries.due, text: momentText(new Date(item.answersDueAt), language) }]
        : []),
      { label: words.deadline, text: momentText(new Date(item.deadline), language) },
    ],
    actions: [],
  };
}

function countedOf(item: BuyerItem, words: Wording): string {
  switch (item.kind) {
    case 'enquiries':
      return words.enquiries.open(item.count);
    case 'closed':
      return words.responses(item.count);
    case 'deadline':
      return '';
    case 'fresh-matches':
      return words.freshMatches(item.count);
  }
}

const waitingTexts = ({ asked, stage }: EnquiriesItem, { enquiries }: Wording): string[] => [
  ...(stage === 'open' ? [] : [enquiries.stage[stage]]),
  ...(asked === 0 ? [] : [enquiries.asked(asked)]),
];
