import { createHash } from 'node:crypto';
import type { NamedVendor } from '#identity';
import type { PastTender } from '#tenders';
import type { ImportedReference } from '#vendors';
import type { Award, Winner } from './award.js';
import type { ImportSettings } from './import.js';
import { countryOf } from './import-settings.js';

/** Awards of one register of companies, whichever file they came in: an award keeps its key from file to file. */
export const sourceOf = ({ scheme }: ImportSettings): string => `awards:${scheme}`;

/** Characters of a key that the database keeps. */
const LONGEST_KEY = 300;

/** A colon inside the award's id is written otherwise, so that no two pairs give one key; one that is too long, by its hash. */
function referenceKey(award: Award, winner: Winner): string {
  const key = `${award.id.replace(/[%:]/g, encodeURIComponent)}:${winner.id}`;
  return key.length <= LONGEST_KEY ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;
}

/** The winners of these awards, each once, by the name that it has first. */
export function namedVendors(awards: readonly Award[], { scheme }: ImportSettings): NamedVendor[] {
  const country = countryOf(scheme);
  const vendors = new Map<string, NamedVendor>();
  for (const { id, name } of awards.flatMap((award) => award.winners)) {
    if (!vendors.has(id)) vendors.set(id, { scheme, id, name, country });
  }
  return [...vendors.values()];
}

const valueOf = ({ valueMinor }: Award, { currency }: ImportSettings) =>
  valueMinor === undefined ? {} : { value: { minor: valueMinor, currency } };

/** An award with three winners is a reference of each. */
export const referencesOf = (
  award: Award,
  vendorIds: ReadonlyMap<string, string>,
  settings: ImportSettings,
): ImportedReference[] =>
  award.winners.flatMap((winner) => {
    const vendorId = vendorIds.get(winner.id);
    if (vendorId === undefined) return [];
    return {
      source: sourceOf(settings),
      sourceId: referenceKey(award, winner),
      vendorId,
      title: award.title,
      ...(award.description === '' ? {} : { text: award.description }),
      buyerName: award.buyerName,
      cpv: award.cpv,
      areas: award.places,
      ...valueOf(award, settings),
      day: award.day,
      verified: true,
    };
  });

export const pastTenderOf = (award: Award, settings: ImportSettings): PastTender => ({
  source: sourceOf(settings),
  sourceId: award.id,
  buyerName: award.buyerName,
  title: award.title,
  description: award.description,
  language: 'und',
  cpv: award.cpv,
  areas: award.places,
  ...valueOf(award, settings),
  publishedOn: award.day,
});
