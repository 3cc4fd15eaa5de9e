import {
  BUYER_SECTIONS,
  isVendorItem,
  VENDOR_SECTIONS,
  type BuyerSection,
  type DigestItem,
  type VendorSection,
} from '../domain/digest-item.js';
import { itemsOf } from '../domain/choice.js';
import { isOn } from '../domain/rhythm.js';
import { dayText } from './instant-text.js';
import type { Letter, LetterEntry, LetterSection } from './letter.js';
import { listed } from './listed.js';
import { lotEntry } from './lot-entry.js';
import { oneLine } from './one-line.js';
import type { LetterLinks, Story } from './story.js';
import { subjectOf } from './subject.js';
import { tenderEntry } from './tender-entry.js';
import { WORDING } from './wording.js';

/** A letter and the entries of the ledger that stand in it. */
export interface WrittenLetter {
  readonly letter: Letter;
  readonly items: readonly DigestItem[];
}

/** Writes the digest of one person. Pure. What is gone since it was chosen is left out, and so is a part with nothing in it. */
export function writeLetter(story: Story, links: LetterLinks): WrittenLetter {
  const { recipient, choice } = story;
  const words = WORDING[recipient.language];
  const told = itemsOf(choice).flatMap((item) => {
    const entry = isVendorItem(item) ? lotEntry(item, story, links) : tenderEntry(item, story, links);
    return entry ? [{ item, entry }] : [];
  });
  const items = told.map(({ item }) => item);
  const sections = [...VENDOR_SECTIONS, ...BUYER_SECTIONS].flatMap((kind) =>
    sectionOf(
      kind,
      told.filter(({ item }) => item.kind === kind).map(({ entry }) => entry),
      story,
    ),
  );
  const advice = adviceOf(story);
  return {
    items,
    letter: {
      language: recipient.language,
      subject: subjectOf(items, story),
      greeting: words.greeting(oneLine(recipient.name)),
      heading: words.heading[isOn(recipient) ? recipient.frequency : 'weekly'],
      intro: introOf(items, story),
      sections,
      ...(advice ? { advice } : {}),
      closing: [...(items.some(isVendorItem) ? [words.aboutScore] : []), whyOf(story)],
      unsubscribe: { label: words.unsubscribe, link: links.unsubscribe },
    },
  };
}

function sectionOf(
  kind: VendorSection | BuyerSection,
  entries: readonly LetterEntry[],
  { recipient, choice: { lots, tenders } }: Story,
): LetterSection[] {
  if (entries.length === 0) return [];
  const words = WORDING[recipient.language];
  const rest = { ...lots.rest, ...tenders.rest }[kind];
  return [{ ...words.section[kind], entries, ...(rest === 0 ? {} : { rest: words.rest[kind](rest) }) }];
}

function introOf(items: readonly DigestItem[], { recipient }: Story): string {
  const words = WORDING[recipient.language];
  const matches = items.filter(({ kind }) => kind === 'match');
  if (matches.length === 0) return words.introOther;
  const vendors = recipient.vendors.filter(({ id }) =>
    matches.some((item) => isVendorItem(item) && item.vendorId === id),
  );
  const names = listed(
    vendors.map(({ name }) => oneLine(name)),
    recipient.language,
  );
  return [words.intro(matches.length, names), ...(matches.length > 1 ? [words.order] : [])].join(' ');
}

function adviceOf({ advice, recipient: { language, vendors } }: Story): Letter['advice'] {
  if (!advice) return undefined;
  const { title, text } = WORDING[language].advice;
  const vendor = vendors.length > 1 ? vendors.find(({ id }) => id === advice.vendorId) : undefined;
  return {
    title,
    texts: [
      text(oneLine(advice.name[language]), advice.lots, vendor && oneLine(vendor.name)),
      oneLine(advice.advice[language]),
    ],
  };
}

function whyOf({ recipient }: Story): string {
  const words = WORDING[recipient.language];
  return isOn(recipient) && recipient.optedInAt
    ? words.why(recipient.frequency, dayText(recipient.optedInAt, recipient.language))
    : words.whyPreview;
}
