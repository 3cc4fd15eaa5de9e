import type { Reference, Vendor } from '#scoring';
import type { Award, Winner } from '../data/award.js';
import { moneyIn } from './money-in.js';

/** A vendor for every company that won: its name and its awards as references, nothing else. In order of appearance. */
export function vendorsOf(history: Iterable<Award>): Vendor[] {
  const found = new Map<string, { readonly winner: Winner; readonly references: Reference[] }>();
  for (const award of history) {
    for (const winner of award.winners) {
      const known = found.get(winner.id);
      if (known) known.references.push(referenceOf(award));
      else found.set(winner.id, { winner, references: [referenceOf(award)] });
    }
  }
  return [...found.values()].map(({ winner, references }) => vendorOf(winner, references));
}

const referenceOf = ({ id, title, description, cpv, areas, date, valueMinor }: Award): Reference => ({
  id,
  title,
  text: description,
  cpv,
  areas,
  verified: true,
  targetGroups: [],
  ...(date === '' ? {} : { day: date }),
  ...moneyIn(valueMinor),
});

const vendorOf = ({ id, name, sme }: Winner, references: readonly Reference[]): Vendor => ({
  id,
  name,
  kind: 'unknown',
  sizeClass: sme === true ? 'small' : 'unknown',
  capabilities: [],
  areas: [],
  certificates: [],
  references,
  targetGroups: [],
  complete: [],
});
