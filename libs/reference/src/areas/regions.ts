import { isValidOn, type Day, type Validity } from '../day.js';
import type { LocalText } from '../local-text.js';
import { AREAS } from './areas.js';

/** An administrative region of Denmark (region), as far as it exists on a day. */
export interface Region extends Validity {
  readonly code: 'hovedstaden' | 'sjaelland' | 'oestdanmark' | 'syddanmark' | 'midtjylland' | 'nordjylland';
  readonly name: LocalText;
  /** NUTS-2 codes of its territory. */
  readonly nuts2: readonly string[];
}

/**
 * The regions since the structural reform of 2007. Region Hovedstaden and Region Sjælland merge into Region Østdanmark on
 * 1 January 2027; the NUTS codes stay what they are until Eurostat changes them.
 *
 * Source: regionsloven (lov nr. 537 af 24. juni 2005) § 1; lov nr. 699 af 20. juni 2025 (overgangsloven) for the merger.
 */
const REGIONS: readonly Region[] = [
  {
    code: 'hovedstaden',
    name: { da: 'Region Hovedstaden', en: 'Capital Region of Denmark' },
    nuts2: ['DK01'],
    validFrom: '2007-01-01',
    validThrough: '2026-12-31',
  },
  {
    code: 'sjaelland',
    name: { da: 'Region Sjælland', en: 'Region Zealand' },
    nuts2: ['DK02'],
    validFrom: '2007-01-01',
    validThrough: '2026-12-31',
  },
  {
    code: 'oestdanmark',
    name: { da: 'Region Østdanmark', en: 'Region of Eastern Denmark' },
    nuts2: ['DK01', 'DK02'],
    validFrom: '2027-01-01',
  },
  {
    code: 'syddanmark',
    name: { da: 'Region Syddanmark', en: 'Region of Southern Denmark' },
    nuts2: ['DK03'],
    validFrom: '2007-01-01',
  },
  {
    code: 'midtjylland',
    name: { da: 'Region Midtjylland', en: 'Central Denmark Region' },
    nuts2: ['DK04'],
    validFrom: '2007-01-01',
  },
  {
    code: 'nordjylland',
    name: { da: 'Region Nordjylland', en: 'North Denmark Region' },
    nuts2: ['DK05'],
    validFrom: '2007-01-01',
  },
];

/** The regions that exist on a day. @throws RangeError where the text is no calendar day. */
export function regionsOn(day: Day): readonly Region[] {
  return REGIONS.filter((region) => isValidOn(region, day));
}

/**
 * The region that governs a place on a day.
 *
 * @param code municipality code or NUTS code from level 2 on.
 * @param onDay `YYYY-MM-DD`.
 * @returns `undefined` for an unknown code, for the whole country, and for days before the regions existed.
 * @throws RangeError where `onDay` is no calendar day.
 */
export function regionOf(code: string, onDay: Day): Region | undefined {
  const segments = AREAS.get(code)?.path.split('/') ?? [];
  return regionsOn(onDay).find((region) => region.nuts2.some((nuts2) => segments.includes(nuts2)));
}
