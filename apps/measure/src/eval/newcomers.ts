import type { Vendor } from '#scoring';
import { randomFrom } from './random.js';

/** Names of CPV codes by eight digits, in the language of the data. */
export type CpvNames = Readonly<Record<string, string>>;

const SHARE = 0.2;
const LEAST_AWARDS = 2;
const STATED_CODES = 3;
const CATEGORY_DIGITS = 5;
const CPV_DIGITS = 8;

const SEED = 1;

/** A market in which some vendors are as if they were new. */
export interface MarketWithNewcomers {
  readonly newcomers: ReadonlySet<string>;
  readonly vendors: readonly Vendor[];
}

/** The same vendors, a random fifth of those with two awards or more given a stated profile only. */
export function withNewcomers(vendors: readonly Vendor[], cpvNames: CpvNames): MarketWithNewcomers {
  const newcomers = drawNewcomers(vendors, SEED);
  return {
    newcomers,
    vendors: vendors.map((vendor) => (newcomers.has(vendor.id) ? asNewcomer(vendor, cpvNames) : vendor)),
  };
}

/** A random fifth of the vendors with at least two awards, the same for the same seed. */
export function drawNewcomers(vendors: readonly Vendor[], seed: number): ReadonlySet<string> {
  const random = randomFrom(seed);
  const drawn = vendors
    .filter(({ references }) => references.length >= LEAST_AWARDS)
    .map(({ id }) => ({ id, lot: random() }))
    .sort((a, b) => a.lot - b.lot);
  return new Set(drawn.slice(0, Math.floor(drawn.length * SHARE)).map(({ id }) => id));
}

/**
 * The vendor as if it were new: its name, its three most frequent CPV categories and what these are called, and not one
 * reference.
 */
export function asNewcomer(vendor: Vendor, cpvNames: CpvNames): Vendor {
  const counts = new Map<string, number>();
  for (const { cpv } of vendor.references) {
    for (const category of new Set(cpv.map((code) => code.slice(0, CATEGORY_DIGITS)))) {
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
  }
  const stated = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, STATED_CODES)
    .map(([category]) => category.padEnd(CPV_DIGITS, '0'));
  const capabilities = stated.map((code) => ({ id: code, cpv: [code], text: cpvNames[code] ?? '' }));
  return { ...vendor, capabilities, references: [] };
}
