import type { BuyerItem } from '../domain/digest-item.js';
import { momentText } from './instant-text.js';
import type { LetterEntry } from './letter.js';
import { oneLine } from './one-line.js';
import type { LetterLinks, Story } from './story.js';
import { WORDING } from './wording.js';

/** A tender of the person's own buyer as the mail shows it; undefined where it is gone since it was chosen. */
export function tenderEntry(item: BuyerItem, story: Story, links: LetterLinks): LetterEntry | undefined {
  const names = story.tenders.get(item.tenderId);
  if (!names) return undefined;
  const { language, buyers } = story.recipient;
  const words = WORDING[language];
  const counted = {
    closed: words.responses(item.count),
    deadline: '',
    'fresh-matches': words.freshMatches(item.count),
  };
  return {
    title: oneLine(names.title),
    link: links.tender(item.tenderId),
    changes: [],
    ...(counted[item.kind] === '' ? {} : { score: counted[item.kind] }),
    facts: [
      ...(buyers.length > 1 ? [{ label: words.buyer, text: oneLine(names.buyerName) }] : []),
      { label: words.deadline, text: momentText(new Date(item.deadline), language) },
    ],
    actions: [],
  };
}
