import type { Language } from '#reference';

/** One tender or lot as the mail shows it. */
export interface LetterEntry {
  readonly title: string;
  readonly link: string;
  /** What is different since the person was told of it last. */
  readonly changes: readonly string[];
  readonly mark?: { readonly text: string; readonly tone: 'good' | 'open' | 'missing' };
  readonly score?: string;
  /** Label and text, in the order in which they are shown. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly reasons?: { readonly label: string; readonly texts: readonly string[] };
  readonly gap?: { readonly label: string; readonly text: string };
  readonly actions: readonly { readonly label: string; readonly link: string }[];
}

/** One part of the mail. */
export interface LetterSection {
  readonly title: string;
  readonly about?: string;
  readonly entries: readonly LetterEntry[];
  /** How many more there are than fit. */
  readonly rest?: string;
}

/** A digest in words; plain text and HTML are two forms of it. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly heading: string;
  readonly intro: string;
  readonly sections: readonly LetterSection[];
  readonly advice?: { readonly title: string; readonly texts: readonly string[] };
  readonly closing: readonly string[];
  readonly unsubscribe: { readonly label: string; readonly link: string };
}
