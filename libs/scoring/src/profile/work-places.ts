import { areasAbove } from '../area.js';
import { branchOf } from '../cpv/branch.js';
import type { AreaPath } from '../lot.js';

const DIVISION_DIGITS = 2;

/**
 * Where work is done, as texts of terms, each with its place: a place and all that hold it, alone and together with each CPV
 * division of the work. So cleaning in Odense is nearer to cleaning in Odense than road works there.
 */
export function workPlaces(areas: readonly AreaPath[], codes: readonly string[]): Map<string, AreaPath> {
  const divisions = codes.flatMap((code) => branchOf(code)?.slice(0, DIVISION_DIGITS) ?? []);
  const places = new Map<string, AreaPath>();
  for (const place of areas.flatMap(areasAbove)) {
    places.set(place, place);
    for (const division of divisions) places.set(`${division} in ${place}`, place);
  }
  return places;
}
