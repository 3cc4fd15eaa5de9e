import { ITEM_ACTIONS, type ItemLink } from '../domain/item-token.js';

/** Around what stands for a key: `oneLine` lets no control character through, so nothing that people wrote can stand for one. */
const [OPENS, CLOSES] = ['\u0002', '\u0003'];

const STANDS_FOR_KEY = new RegExp(`${OPENS}(\\w+)(?: ([\\w-]+) ([\\w-]+))?${CLOSES}`, 'g');

/** As long as no word is: keys of letters that were written when keys were still stored with them. */
const STORED_KEY = /(\/(?:digest-links|unsubscribe)\/)[\w-]{60,}/g;

/** In place of every key where somebody reads what a letter said; the page behind it says that the link cannot be used. */
const LEFT_OUT = 'only-in-the-mail';

type KeyedItem = Omit<ItemLink, 'userId'>;

/** The keys of one person's letter: whoever has one may do what its link is for. */
export interface LetterKeys {
  readonly item: (link: KeyedItem) => string;
  readonly unsubscribe: string;
}

/** Written where a key goes, until the letter is handed over. */
export const keyOfItem = ({ action, vendorId, lotId }: KeyedItem): string =>
  `${OPENS}${action} ${vendorId} ${lotId}${CLOSES}`;
export const KEY_TO_UNSUBSCRIBE = `${OPENS}unsubscribe${CLOSES}`;

/** The letter as it is handed over. */
export const withKeys = (text: string, keys: LetterKeys): string =>
  text.replace(STANDS_FOR_KEY, (_, word: string, vendorId?: string, lotId?: string) => {
    const action = ITEM_ACTIONS.find((one) => one === word);
    return action && vendorId !== undefined && lotId !== undefined
      ? keys.item({ action, vendorId, lotId })
      : keys.unsubscribe;
  });

/** The letter as it is read again, by its person or a program of that person: nothing in it opens anything. */
export const withoutKeys = (text: string): string =>
  text.replace(STANDS_FOR_KEY, LEFT_OUT).replace(STORED_KEY, `$1${LEFT_OUT}`);
