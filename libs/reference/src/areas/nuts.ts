import type { LocalText } from '../local-text.js';

/** A statistical region of Denmark; level 0 is the country. */
export interface NutsRegion {
  readonly code: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly name: LocalText;
}

const nuts = (level: NutsRegion['level'], code: string, da: string, en = da): NutsRegion => ({
  code,
  level,
  name: { da, en },
});

/**
 * Denmark in the NUTS classification: country, NUTS-1, NUTS-2 (regions) and NUTS-3 (provinces, landsdele), each before what
 * lies in it. A code contains those that begin with it. The extra-regio code DKZZZ is no place to deliver to and left out.
 *
 * Source: Regulation (EC) No 1059/2003, annex I, as amended for NUTS 2021 and NUTS 2024, which do not differ for Denmark.
 * Official names are Danish; the English ones follow the regions' own usage.
 */
export const NUTS_DENMARK: readonly NutsRegion[] = [
  nuts(0, 'DK', 'Danmark', 'Denmark'),
  nuts(1, 'DK0', 'Danmark', 'Denmark'),
  nuts(2, 'DK01', 'Hovedstaden', 'Capital Region of Denmark'),
  nuts(3, 'DK011', 'Byen København', 'City of Copenhagen'),
  nuts(3, 'DK012', 'Københavns omegn', 'Greater Copenhagen suburbs'),
  nuts(3, 'DK013', 'Nordsjælland', 'North Zealand'),
  nuts(3, 'DK014', 'Bornholm'),
  nuts(2, 'DK02', 'Sjælland', 'Zealand'),
  nuts(3, 'DK021', 'Østsjælland', 'East Zealand'),
  nuts(3, 'DK022', 'Vest- og Sydsjælland', 'West and South Zealand'),
  nuts(2, 'DK03', 'Syddanmark', 'Southern Denmark'),
  nuts(3, 'DK031', 'Fyn', 'Funen'),
  nuts(3, 'DK032', 'Sydjylland', 'South Jutland'),
  nuts(2, 'DK04', 'Midtjylland', 'Central Denmark'),
  nuts(3, 'DK041', 'Vestjylland', 'West Jutland'),
  nuts(3, 'DK042', 'Østjylland', 'East Jutland'),
  nuts(2, 'DK05', 'Nordjylland', 'North Denmark'),
  nuts(3, 'DK050', 'Nordjylland', 'North Jutland'),
];
