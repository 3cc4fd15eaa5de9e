import type { Language } from '#reference';
import type { Choice } from '../domain/choose-news.js';
import type { News } from '../domain/digest-item.js';
import { areasText } from './areas-text.js';
import { dayText, momentText } from './instant-text.js';
import { listed } from './listed.js';
import { moneyText } from './money-text.js';
import { oneLine, shortened } from './one-line.js';
import { WORDING } from './wording.js';

/** To whom a digest is written. */
export interface Addressee {
  readonly name: string;
  readonly language: Language;
  readonly optedInAt: Date;
  /** How many vendors the person acts for; each entry names its vendor where they are several. */
  readonly vendors: number;
}

/** Where the links of a mail lead. */
export interface LetterLinks {
  readonly tender: (tenderId: string) => string;
  readonly unsubscribe: string;
}

/** One match as the mail shows it. */
export interface LetterEntry {
  readonly title: string;
  readonly eligibility: string;
  readonly eligible: boolean;
  readonly score: string;
  /** Label and text, in the order in which they are shown. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly link: string;
}

/** A digest in words; plain text and HTML are two forms of it. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly heading: string;
  readonly intro: readonly string[];
  readonly entries: readonly LetterEntry[];
  /** On the link of each entry. */
  readonly see: string;
  readonly closing: readonly string[];
  readonly unsubscribe: { readonly label: string; readonly link: string };
}

const MOST_TITLE = 60;

/** Writes the digest of one person. Pure. */
export function writeLetter(addressee: Addressee, { news, more }: Choice, links: LetterLinks): Letter {
  const { language } = addressee;
  const words = WORDING[language];
  const best = news[0]?.match;
  const vendors = [...new Set(news.map(({ vendor }) => oneLine(vendor.name)))];
  return {
    language,
    subject: words.subject(
      shortened(oneLine(best?.lotTitle ?? ''), MOST_TITLE),
      oneLine(best?.buyerName ?? ''),
      news.length - 1,
    ),
    greeting: words.greeting(oneLine(addressee.name)),
    heading: words.heading,
    intro: [words.intro(news.length, listed(vendors, language)), ...(news.length > 1 ? [words.order] : [])],
    entries: news.map((one) => entryOf(one, addressee, links)),
    see: words.see,
    closing: [
      ...(more ? [words.more] : []),
      words.aboutScore,
      words.why(dayText(addressee.optedInAt, language)),
    ],
    unsubscribe: { label: words.unsubscribe, link: links.unsubscribe },
  };
}

function entryOf({ vendor, match }: News, { language, vendors }: Addressee, links: LetterLinks): LetterEntry {
  const words = WORDING[language];
  const [title, whole] = [oneLine(match.lotTitle), oneLine(match.tenderTitle)];
  return {
    title,
    eligibility: words.eligibility[match.eligibility],
    eligible: match.eligibility === 'eligible',
    score: words.score(match.score),
    facts: [
      ...fact(words.partOf, whole === title ? '' : whole),
      ...fact(words.vendor, vendors > 1 ? oneLine(vendor.name) : ''),
      ...fact(words.buyer, oneLine(match.buyerName)),
      ...fact(words.area, areasText(match.areas, language)),
      ...fact(words.value, match.value ? moneyText(match.value, language) : ''),
      ...fact(words.deadline, momentText(match.deadline, language)),
      ...fact(words.reason, oneLine(match.reason[language])),
    ],
    link: links.tender(match.tenderId),
  };
}

const fact = (label: string, text: string): (readonly [string, string])[] =>
  text === '' ? [] : [[label, text]];
