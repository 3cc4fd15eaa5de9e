import { collectStatistics, type Lot, type Reference, type Statistics, type Vendor } from '#scoring';
import type { Award } from './award.js';
import { lotOf } from './lot-of.js';
import { Random } from './random.js';
import { statedFacts } from './stated-facts.js';

/** Everything that the engines are measured on. */
export interface Market {
  readonly vendors: readonly Vendor[];
  readonly lots: readonly Lot[];
  readonly statistics: Statistics;
}

/** A market's vendors with as many references each as real winners have, in fields as real winners have them. */
export function growMarket(
  awards: readonly Award[],
  vendors: number,
  lots: number,
  languages: readonly string[],
): Market {
  const random = new Random(vendors);
  const winners = referencesByWinner(awards);
  const byGroup = awardsByGroup(awards);
  const grown = Array.from({ length: vendors }, (_, place) => {
    const pattern = winners[place] ?? random.of(winners);
    const references =
      place < winners.length
        ? pattern.awards.map((award, number) =>
            referenceOf(award, `${String(place)}-${String(number)}`, random),
          )
        : pattern.awards.map((award, number) =>
            referenceOf(
              random.of(byGroup.get(groupOf(award)) ?? [award]),
              `${String(place)}-${String(number)}`,
              random,
            ),
          );
    return vendorOf(place, pattern.name, references, random);
  });
  return {
    vendors: grown,
    lots: Array.from({ length: lots }, (_, place) => lotOf(place, random.of(awards), random)),
    statistics: collectStatistics(grown, { languages }),
  };
}

interface Winner {
  readonly name: string;
  readonly awards: Award[];
}

function referencesByWinner(awards: readonly Award[]): Winner[] {
  const found = new Map<string, Winner>();
  for (const award of awards) {
    for (const { id, name } of award.winners) {
      const known = found.get(id) ?? { name, awards: [] };
      known.awards.push(award);
      found.set(id, known);
    }
  }
  return [...found.values()];
}

const groupOf = ({ cpv }: Award): string => cpv[0]?.slice(0, 3) ?? '';

function awardsByGroup(awards: readonly Award[]): Map<string, Award[]> {
  const groups = new Map<string, Award[]>();
  for (const award of awards) {
    const known = groups.get(groupOf(award));
    if (known) known.push(award);
    else groups.set(groupOf(award), [award]);
  }
  return groups;
}

const referenceOf = (
  { title, text, cpv, areas, day, minor }: Award,
  id: string,
  random: Random,
): Reference => ({
  id,
  title,
  text,
  cpv,
  areas,
  verified: random.chance(0.5),
  targetGroups: [],
  ...(day === '' ? {} : { day }),
  ...(minor === undefined ? {} : { value: { minor, currency: 'EUR' } }),
});

const vendorOf = (place: number, name: string, references: readonly Reference[], random: Random): Vendor => ({
  id: `vendor-${String(place)}`,
  name,
  references,
  ...statedFacts(references, random),
});
