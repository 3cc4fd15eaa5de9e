import type { Lot, Vendor } from '#scoring';

const WORD = /[\p{L}\p{N}]{2,}/gu;
const LEVELS = [2, 3, 4, 5, 8];

/** The words of a text in lower case, each once. */
const wordsIn = (text: string): string[] => [...new Set(text.toLowerCase().match(WORD) ?? [])];

/** CPV branches as words that no text holds. */
const branchesIn = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => LEVELS.map((level) => `cpv${code.slice(0, level)}`))),
];

/** What the peers search in: the words of all references and of the name, and the CPV branches. */
export const termsOfVendor = ({ name, references, capabilities }: Vendor): string[] => [
  ...references.flatMap(({ title, text = '', cpv }) => [...wordsIn(`${title} ${text}`), ...branchesIn(cpv)]),
  ...capabilities.flatMap(({ cpv }) => branchesIn(cpv)),
  ...wordsIn(name),
];

/** What the peers search for. */
export const termsOfLot = ({ title, description, mainCpv, additionalCpv }: Lot): string[] => [
  ...wordsIn(`${title} ${description}`),
  ...branchesIn([...(mainCpv === undefined ? [] : [mainCpv]), ...additionalCpv]),
];
