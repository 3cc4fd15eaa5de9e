import type { Rates } from '../exchange.js';

/** What scoring knows of the market, frozen: plain data that survives `JSON.stringify` and back. */
export interface Statistics {
  /** Hash of everything else in here. */
  readonly version: string;
  /** Number of vendors counted. */
  readonly vendors: number;
  /** In how many vendors a stem occurs. */
  readonly words: Readonly<Record<string, number>>;
  /** In how many vendors a CPV branch (leading digits) occurs. */
  readonly branches: Readonly<Record<string, number>>;
  /** In how many vendors' references a place of work occurs, alone and together with a CPV division. */
  readonly places: Readonly<Record<string, number>>;
  readonly rates: Rates;
  /** Snowball's names of the languages that texts are read in. */
  readonly languages: readonly string[];
  /** Names of CPV codes, in all languages at once: words of who states the code. */
  readonly cpvNames: Readonly<Record<string, string>>;
}
