import type { ExplainedPair } from '#matching';
import { ITEM_ACTIONS } from '../domain/item-token.js';
import { pairKey, type Change, type VendorItem } from '../domain/digest-item.js';
import { whyMatched } from '../domain/why-matched.js';
import { areasText } from './areas-text.js';
import { momentText } from './instant-text.js';
import type { LetterEntry } from './letter.js';
import { moneyText } from './money-text.js';
import { oneLine } from './one-line.js';
import type { LetterLinks, Story } from './story.js';
import type { Wording } from './wording-form.js';
import { WORDING } from './wording.js';

const TONES = { eligible: 'good', unclear: 'open', ineligible: 'missing' } as const;

/** A lot as the mail shows it; undefined where it is gone since it was chosen. */
export function lotEntry(item: VendorItem, story: Story, links: LetterLinks): LetterEntry | undefined {
  const match = story.explained.get(pairKey(item));
  if (!match) return undefined;
  const { language } = story.recipient;
  const words = WORDING[language];
  const { reasons, gap } = whyMatched(match.answer);
  const texts = reasons.map((reason) => oneLine(reason[language]));
  return {
    title: oneLine(match.lot.lotTitle),
    link: links.tender(item.tenderId, language),
    changes: item.changes.flatMap((change) => changeText(change, story, words)),
    mark: { text: words.eligibility[item.eligibility], tone: TONES[item.eligibility] },
    ...(item.kind === 'near-miss' ? {} : { score: words.score(item.score) }),
    facts: factsOf(item, match, story),
    ...(texts.length === 0 ? {} : { reasons: { label: words.reasons, texts } }),
    ...(gap ? { gap: { label: words.gap[item.eligibility], text: oneLine(gap[language]) } } : {}),
    actions: actionsOf(item, story, links),
  };
}

function changeText(change: Change, { recipient: { language } }: Story, words: Wording): string[] {
  switch (change.what) {
    case 'new':
      return [];
    case 'deadline-moved':
      return [words.change['deadline-moved'](momentText(new Date(change.from), language))];
    case 'answers':
      return [words.change.answers(change.count)];
    case 'risen':
      return [words.change.risen(change.by)];
    case 'amended':
    case 'became-eligible':
    case 'no-longer-missing':
      return [words.change[change.what]];
  }
}

function factsOf(item: VendorItem, { lot, vendor }: ExplainedPair, story: Story): LetterEntry['facts'] {
  const { language, vendors } = story.recipient;
  const words = WORDING[language];
  return [
    [words.partOf, wholeOf(item, lot, story)],
    [words.vendor, vendors.length > 1 ? oneLine(vendor.name) : ''],
    [words.buyer, oneLine(lot.buyerName)],
    [words.area, oneLine(areasText(lot.areas, language))],
    [words.value, lot.value ? moneyText(lot.value, language) : ''],
    [words.deadline, momentText(lot.deadline, language)],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [{ label, text }]));
}

/** The tender that a lot is a part of, and which of its lots it is. */
function wholeOf(item: VendorItem, lot: ExplainedPair['lot'], { recipient, places }: Story): string {
  const [title, whole] = [oneLine(lot.lotTitle), oneLine(lot.tenderTitle)];
  const place = places.get(item.lotId);
  const which =
    place && place.count > 1 ? WORDING[recipient.language].lotPlace(place.position, place.count) : '';
  return [whole === title && which === '' ? '' : whole, which].filter((part) => part !== '').join(', ');
}

function actionsOf(
  { vendorId, lotId }: VendorItem,
  { recipient: { language } }: Story,
  links: LetterLinks,
): LetterEntry['actions'] {
  const words = WORDING[language];
  const labels = { saved: words.save, dismissed: words.dismiss, why: words.whyThis };
  return [...ITEM_ACTIONS]
    .sort((a, b) => (a === 'saved' ? -1 : b === 'saved' ? 1 : 0))
    .map((action) => ({ label: labels[action], link: links.item({ action, vendorId, lotId }) }));
}
