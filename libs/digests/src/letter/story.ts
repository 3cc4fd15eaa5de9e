import type { ExplainedPair } from '#matching';
import type { Language } from '#reference';
import type { Choice } from '../domain/choice.js';
import type { Advice } from '../domain/one-advice.js';
import type { ItemLink } from '../domain/item-token.js';
import type { Recipient } from '../persistence/recipients.query.js';

/** A lot's place among those of its tender. */
export interface LotPlace {
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** All that a letter is written from. */
export interface Story {
  readonly recipient: Recipient;
  readonly choice: Choice;
  /** By pair key: the full answers of the lots that are told of. */
  readonly explained: ReadonlyMap<string, ExplainedPair>;
  /** By lot id. */
  readonly places: ReadonlyMap<string, LotPlace>;
  /** By tender id: of an officer's own tenders. */
  readonly tenders: ReadonlyMap<string, { readonly title: string; readonly buyerName: string }>;
  readonly advice: Advice | undefined;
}

/** Where the links of a mail lead; something stands for their keys. */
export interface LetterLinks {
  readonly tender: (tenderId: string, language: Language) => string;
  readonly item: (link: Omit<ItemLink, 'userId'>) => string;
  readonly unsubscribe: string;
}
