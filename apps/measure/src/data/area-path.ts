const NUTS = /^[A-Z]{2}[0-9A-Z]{1,3}$/;
const COUNTRY_LETTERS = 2;

/**
 * A place as a path from the widest to the narrowest area: `Portugal, Porto, Gaia` is `Portugal/Porto/Gaia`, and a NUTS code
 * lies in every code that it begins with (Regulation (EC) No 1059/2003). Names are taken as they are: nothing is looked up.
 */
export function areaPathOf(place: string): string {
  if (NUTS.test(place)) {
    const levels = place.length - COUNTRY_LETTERS + 1;
    return Array.from({ length: levels }, (_, level) => place.slice(0, COUNTRY_LETTERS + level)).join('/');
  }
  return place
    .split(',')
    .map((segment) => segment.trim().replaceAll('/', ' '))
    .filter((segment) => segment !== '')
    .join('/');
}
