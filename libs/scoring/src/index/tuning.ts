/** Where one way of doing the same becomes cheaper than another. The results are the same whatever these are. */
export interface Tuning {
  /** How many postings are read before some vendors are tried, and how many are tried for each place in a list. */
  readonly postingsFirst: number;
  readonly triesPerPlace: number;
  /** Postings in a row that cost as much to read as one vendor's own terms, which lie anywhere in memory. */
  readonly walk: number;
  /** Postings in a row that cost as much to read as looking one vendor up in a column. */
  readonly lookUp: number;
  /** A term gets a column once one vendor in so many has it. */
  readonly rare: number;
  /** Given-up slots are swept out of postings when they are this many, and a quarter of those in use. */
  readonly waste: number;
}

export const TUNING: Tuning = {
  postingsFirst: 10_000,
  triesPerPlace: 40,
  walk: 400,
  lookUp: 2,
  rare: 8,
  waste: 1024,
};
