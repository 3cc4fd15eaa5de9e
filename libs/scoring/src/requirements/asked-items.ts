import type { Finding, Sentence } from '../answer.js';
import { listed, oneOf } from '../sentence.js';
import type { ProfileSection, Vendor } from '../vendor.js';
import { findingOf } from './finding-of.js';
import type { RequirementFinding } from './requirement-kind.js';

/** One of several things that a requirement asks for. */
export interface AskedItem {
  /** As it is named in the middle of a sentence. */
  readonly name: Sentence;
  /** What shows it; nothing where it is missing. */
  readonly evidence: readonly string[];
  /** Of a missing one: whether it is stated but for a detail, so that it stays unknown in a complete profile too. */
  readonly open?: boolean;
}

/** What a kind says of its items; each sentence takes their names, listed: with "or" in `open` and `absent`, which deny. */
export interface ItemWording {
  met(names: Sentence): Sentence;
  /** Nothing is said about them. */
  open(names: Sentence): Sentence;
  /** The section is complete without them. */
  absent(names: Sentence): Sentence;
  advice(names: Sentence): Sentence;
}

/** How a vendor answers a requirement that asks for several things: its share is the part of them that is shown. */
export function answerItems(
  items: readonly AskedItem[],
  vendor: Vendor,
  section: ProfileSection,
  wording: ItemWording,
): RequirementFinding {
  const missing = items.filter(({ evidence }) => evidence.length === 0);
  const share = items.length === 0 ? 1 : (items.length - missing.length) / items.length;
  const evidence = [...new Set(items.flatMap((item) => item.evidence))].sort();
  const finding = findingOfItems(share, missing, vendor, section);
  if (finding === 'met') return { finding, share, evidence, explanation: wording.met(namesOf(items)) };
  const either = namesOf(missing, oneOf);
  const explanation = finding === 'unknown' ? wording.open(either) : wording.absent(either);
  return { finding, share, evidence, explanation, advice: wording.advice(namesOf(missing)) };
}

function findingOfItems(
  share: number,
  missing: readonly AskedItem[],
  vendor: Vendor,
  section: ProfileSection,
): Finding {
  const finding = findingOf(share, vendor, section);
  return finding !== 'met' && missing.every(({ open }) => open === true) ? 'unknown' : finding;
}

/** Names of several things, listed in each language. */
export const namesOf = (items: readonly Pick<AskedItem, 'name'>[], list = listed): Sentence => ({
  da: list(
    items.map(({ name }) => name.da),
    'da',
  ),
  en: list(
    items.map(({ name }) => name.en),
    'en',
  ),
});
