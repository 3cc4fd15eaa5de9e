/**
 * What a term is: a CPV branch of the vendor's work, a CPV branch that the vendor states as its own, a stem, or a place of
 * its work.
 */
export type Family = 'cpv' | 'stated' | 'words' | 'place';

/** Name of a term, the same on both sides of a pair; families share no key. */
export const termKey = (family: Family, text: string): string => `${family}:${text}`;

/** The text of a key of this family; `undefined` for a key of another one. */
export const termText = (family: Family, key: string): string | undefined =>
  key.startsWith(`${family}:`) ? key.slice(family.length + 1) : undefined;

/** Something a lot asks for by which a vendor can be found or, once found, be nearer. */
export interface LotTerm {
  readonly key: string;
  readonly family: Family;
  /** As people wrote it. */
  readonly surface: string;
  /** What the term adds to relevance's sum for a vendor that shows it as much as any could. */
  readonly weight: number;
}
