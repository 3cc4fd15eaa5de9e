import { isValidOn, type Day, type Validity } from '../day.js';
import { MUNICIPALITIES_2007 } from './municipalities-2007.js';
import type { Municipality } from './municipality.js';

interface MunicipalitySet extends Validity {
  readonly municipalities: readonly Municipality[];
}

/** Each set is complete; a reform adds one and ends the one before. */
const SETS: readonly MunicipalitySet[] = [{ validFrom: '2007-01-01', municipalities: MUNICIPALITIES_2007 }];

/** Municipalities of the set that lasts longest, by code. */
export const MUNICIPALITIES: readonly Municipality[] = SETS.at(-1)?.municipalities ?? [];

/**
 * The municipalities that exist on a day, by code; none before the structural reform of 2007.
 *
 * Source: Danmarks Statistik (Regioner, landsdele og kommuner) and DAWA.
 *
 * @throws RangeError where the text is no calendar day.
 */
export function municipalitiesOn(day: Day): readonly Municipality[] {
  return SETS.find((set) => isValidOn(set, day))?.municipalities ?? [];
}
