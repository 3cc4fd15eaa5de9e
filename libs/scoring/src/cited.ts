import type { Language, Sentence } from './answer.js';
import { counted, listed, quoted } from './sentence.js';
import type { Vendor } from './vendor.js';

const MOST_TITLES = 2;

const TEXT = {
  da: {
    reference: ['referencen', 'referencerne'],
    other: ['anden', 'andre'],
    capability: ['kompetence', 'kompetencer'],
  },
  en: {
    reference: ['the reference', 'the references'],
    other: ['other', 'others'],
    capability: ['capability', 'capabilities'],
  },
} as const;

/** References by their titles: `»A«, »B« og 2 andre`. */
export function titled(titles: readonly string[], language: Language): string {
  const shown = titles.length > MOST_TITLES + 1 ? titles.slice(0, MOST_TITLES) : titles;
  const rest = titles.length - shown.length;
  const names = shown.map((title) => quoted(title, language));
  const [one, many] = TEXT[language].other;
  const others = rest === 0 ? [] : [counted(rest, one, many)];
  return listed([...names, ...others], language);
}

/** The same as they are spoken of: `referencerne »A« og »B«`. */
export const citedReferences = (titles: readonly string[], language: Language): string =>
  `${TEXT[language].reference[titles.length === 1 ? 0 : 1]} ${titled(titles, language)}`;

/** What of a vendor's profile these ids stand for: `2 kompetencer og referencen »A«`; empty where for nothing. */
export function cited(ids: readonly string[], vendor: Vendor): Sentence {
  const capabilities = vendor.capabilities.filter(({ id }) => ids.includes(id)).length;
  const titles = titlesOf(ids, vendor);
  const named = (language: Language): string => {
    const [one, many] = TEXT[language].capability;
    const stated = capabilities === 0 ? [] : [counted(capabilities, one, many)];
    return listed([...stated, ...(titles.length === 0 ? [] : [citedReferences(titles, language)])], language);
  };
  return { da: named('da'), en: named('en') };
}

/** The titles of the references among these ids, in the order of the ids. */
export function titlesOf(ids: readonly string[], { references }: Pick<Vendor, 'references'>): string[] {
  return ids.flatMap((id) => references.find((reference) => reference.id === id)?.title ?? []);
}
