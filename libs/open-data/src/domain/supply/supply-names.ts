import { areaName, type CpvCatalogue, type LocalText } from '#reference';
import { ALL_BRANCHES } from './supply-cells.js';

const ALL: LocalText = { da: 'Alle brancher', en: 'All branches' };
const WIDE = /-wide$/;

/** What a branch is called; its code where the list of CPV codes has no name for it. */
export function branchName(cpv: string, catalogue: CpvCatalogue): LocalText {
  if (cpv === ALL_BRANCHES) return ALL;
  const code = cpv.padEnd(8, '0');
  const name = (language: 'da' | 'en') => catalogue.name(code, language) ?? `CPV ${cpv}`;
  // A third digit 0 is no group: these lots name the division alone.
  return cpv.length === 3 && cpv.endsWith('0')
    ? { da: `${name('da')} (uden gruppe)`, en: `${name('en')} (no group)` }
    : { da: name('da'), en: name('en') };
}

export function supplyAreaName(area: string): LocalText {
  const code = area.replace(WIDE, '');
  const name = (language: 'da' | 'en') => areaName(code, language) ?? code;
  return WIDE.test(area)
    ? { da: `${name('da')}: flere steder`, en: `${name('en')}: several places` }
    : { da: name('da'), en: name('en') };
}
