import { areaPath } from '#reference';
import type { AreaPath, Vendor } from '#scoring';
import type { VendorFacts } from '#vendors';

/** Codes that the list of areas does not hold (imported places) are left out: scoring cannot place them. */
export const pathsOf = (codes: readonly string[]): AreaPath[] =>
  codes.map((code) => areaPath(code)).filter((path) => path !== undefined);

/** A vendor as scoring reads it: its area codes become paths. */
export function vendorOf(facts: VendorFacts): Vendor {
  const vendor = {
    id: facts.id,
    name: facts.name,
    kind: facts.kind,
    sizeClass: facts.sizeClass,
    capabilities: facts.capabilities,
    areas: pathsOf(facts.areas),
    certificates: facts.certificates,
    references: facts.references.map((reference) => ({ ...reference, areas: pathsOf(reference.areas) })),
    targetGroups: facts.targetGroups,
    purposes: facts.purposes,
    practices: facts.practices,
    languages: facts.languages,
    ...(facts.availability === undefined ? {} : { availability: facts.availability }),
    ...(facts.headcount === undefined ? {} : { headcount: facts.headcount }),
    ...(facts.turnover === undefined ? {} : { turnover: facts.turnover }),
    ...(facts.reservation === undefined ? {} : { reservation: facts.reservation }),
    complete: facts.complete,
    openToTeams: facts.openToTeams,
    hidden: facts.hidden,
  };
  // A fact that scoring knows and that is not handed over here stops the compiler.
  return vendor satisfies Pick<typeof vendor, keyof Vendor>;
}
