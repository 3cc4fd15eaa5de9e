import type { Language, LocalText } from '../local-text.js';

/** One value of a closed vocabulary. */
export interface Term<Code extends string = string> {
  /** Stable; what is stored and carried by the API. */
  readonly code: Code;
  readonly label: LocalText;
  /** One sentence that tells when the value applies. */
  readonly meaning: LocalText;
}

/** A value whose label says all. */
export type Name<Code extends string = string> = Omit<Term<Code>, 'meaning'>;

/** The codes of a vocabulary, in its order, for validators and API descriptions. */
export function codesOf<Code extends string>(vocabulary: readonly Name<Code>[]): readonly Code[] {
  return vocabulary.map(({ code }) => code);
}

/** What a code is called; `undefined` for a code that the vocabulary does not have. */
export function labelOf(vocabulary: readonly Name[], code: string, language: Language): string | undefined {
  return vocabulary.find((term) => term.code === code)?.label[language];
}

/** Whether a text is one of the vocabulary's codes. */
export function isCodeOf<Code extends string>(vocabulary: readonly Name<Code>[], text: string): text is Code {
  return vocabulary.some(({ code }) => code === text);
}
