import { areaName, areaPath, type CpvCatalogue, type LocalText } from '#reference';

/** How many of what was found have this. */
export interface FacetCount {
  readonly code: string;
  /** What the code is called; not of codes that no list has. */
  readonly label?: LocalText;
  readonly count: number;
}

/** How many of what was found have exactly these values in one respect. */
export interface FacetGroup<Facet extends string> {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly count: number;
}

type Labels = (code: string) => LocalText | undefined;

/** NUTS-2 codes are as long as `DK01`. */
const REGION_LENGTH = 4;

/** Counts by code, the largest first. A group counts once in each code that its values stand for. */
export function facetCounts(
  groups: readonly FacetGroup<string>[],
  codesOf: (value: string) => readonly string[] = (value) => [value],
  labelOf: Labels = () => undefined,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { values, count } of groups) {
    for (const code of new Set(values.flatMap(codesOf))) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts]
    .map(([code, count]) => {
      const label = labelOf(code);
      return { code, ...(label ? { label } : {}), count };
    })
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

/** Counts by NUTS-2 region; by the country itself where an area is wider; places of other countries are left out. */
export const regionCounts = (groups: readonly FacetGroup<string>[]): FacetCount[] =>
  facetCounts(groups, regionsOf, areaLabel);

/** Counts by CPV division, two digits each. */
export const divisionCounts = (
  groups: readonly FacetGroup<string>[],
  catalogue: CpvCatalogue,
): FacetCount[] => facetCounts(groups, undefined, divisionLabel(catalogue));

function regionsOf(area: string): readonly string[] {
  const path = areaPath(area)?.split('/');
  if (!path) return [];
  return [path.find((code) => code.length === REGION_LENGTH && code.startsWith('DK')) ?? 'DK'];
}

const divisionLabel =
  (catalogue: CpvCatalogue): Labels =>
  (division) => {
    const code = division.padEnd(8, '0');
    return labelled(catalogue.name(code, 'da'), catalogue.name(code, 'en'));
  };

const areaLabel: Labels = (code) => labelled(areaName(code, 'da'), areaName(code, 'en'));

const labelled = (da: string | undefined, en: string | undefined): LocalText | undefined =>
  da !== undefined && en !== undefined ? { da, en } : undefined;
