import { areaName, type Language } from '#reference';
import { listed } from './listed.js';
import { WORDING } from './wording.js';

const MOST_NAMES = 4;

/** Names of areas, `Aarhus, Randers og 3 andre områder`; a code that has no name stands for itself. */
export function areasText(codes: readonly string[], language: Language): string {
  const names = codes.map((code) => areaName(code, language) ?? code);
  if (names.length <= MOST_NAMES) return listed(names, language);
  const shown = names.slice(0, MOST_NAMES - 1);
  return listed([...shown, WORDING[language].otherAreas(names.length - shown.length)], language);
}
