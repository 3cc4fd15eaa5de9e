import type { Rates } from '../exchange.js';
import type { Vendor } from '../vendor.js';
import { byText } from './by-text.js';
import { mergeAvailability } from './merge-availability.js';
import { mergeReservation } from './merge-reservation.js';
import { mergeTurnover } from './merge-turnover.js';

/**
 * Several vendors as the one that they would be for a buyer if they took part together (Directive 2014/24/EU arts. 19(2) and
 * 63). What they do, where, what they showed and how many they are adds up; a certificate counts where one of them holds it; a
 * reservation and the start of work hold only where they hold for each of them (whether the members of a group may pool the
 * conditions of art. 20 is unsettled). A section is complete only where every member declares it so.
 *
 * @param members at least one, in any order
 * @param rates by which turnover in different currencies is added up
 * @returns its id is that of the members, sorted and joined by `+`
 */
export function mergeMembers(members: readonly Vendor[], rates: Rates): Vendor {
  const sorted = members.toSorted((a, b) => byText(a.id, b.id));
  const [first, ...others] = sorted;
  const merged = {
    id: sorted.map(({ id }) => id).join('+'),
    name: sorted.map(({ name }) => name).join(' + '),
    kind: first && others.every(({ kind }) => kind === first.kind) ? first.kind : 'unknown',
    sizeClass: 'unknown' as const,
    capabilities: sorted.flatMap(({ capabilities }) => capabilities),
    areas: union(sorted.map(({ areas }) => areas)),
    certificates: sorted.flatMap(({ certificates }) => certificates),
    references: sorted.flatMap(({ references }) => references),
    targetGroups: union(sorted.map(({ targetGroups }) => targetGroups)),
    purposes: union(sorted.map(({ purposes = [] }) => purposes)),
    practices: union(sorted.map(({ practices = [] }) => practices)),
    languages: sorted.flatMap(({ languages = [] }) => languages),
    availability: mergeAvailability(sorted.map(({ availability }) => availability)),
    ...headcountOf(sorted),
    ...mergeTurnover(sorted, rates),
    ...mergeReservation(sorted.map(({ reservation }) => reservation)),
    complete:
      first?.complete.filter((section) => others.every(({ complete }) => complete.includes(section))) ?? [],
  };
  // A fact of a vendor that says nothing here of how a team has it stops the compiler.
  return merged satisfies Pick<typeof merged, Exclude<keyof Vendor, NotOfTeams>>;
}

/** A team is made by the search and listed nowhere. */
type NotOfTeams = 'openToTeams' | 'hidden';

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** Of those who state it: the team has at least so many. */
function headcountOf(members: readonly Vendor[]): Pick<Vendor, 'headcount'> {
  const stated = members.flatMap(({ headcount }) => headcount ?? []);
  return stated.length === 0 ? {} : { headcount: stated.reduce((sum, count) => sum + count, 0) };
}
