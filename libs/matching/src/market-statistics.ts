import type { CpvCatalogue } from '#reference';
import { collectStatistics, type Statistics, type Vendor } from '#scoring';

/** Counts the market; the Danish and English names of the CPV codes that vendors state are words of those vendors. */
export function collectMarketStatistics(vendors: readonly Vendor[], catalogue: CpvCatalogue): Statistics {
  const cpvNames: Record<string, string> = {};
  for (const code of statedCodes(vendors)) {
    const names = [catalogue.name(code, 'da'), catalogue.name(code, 'en')].filter(
      (name) => name !== undefined,
    );
    if (names.length > 0) cpvNames[code] = names.join(' ');
  }
  return collectStatistics(vendors, { cpvNames });
}

const statedCodes = (vendors: readonly Vendor[]): Set<string> =>
  new Set(
    vendors.flatMap((vendor) => [...vendor.capabilities, ...vendor.references].flatMap((entry) => entry.cpv)),
  );
