import { editDistance } from '../text/edit-distance.js';
import { foldLetters, foldLettersShort } from '../text/fold-letters.js';
import { AREAS, type Area } from './areas.js';

/** Municipalities first: of two areas with one name, the one that people mean. */
const BY_NAME: readonly Area[] = [
  ...[...AREAS.values()].filter((area) => area.kind === 'municipality'),
  ...[...AREAS.values()].filter((area) => area.kind !== 'municipality'),
];

/**
 * The area that somebody who wrote an unknown code or a name probably meant, for "Did you mean …?". Understands codes in lower
 * case, without leading zero or with a slip, and names with or without `Kommune` and `Region`, in Danish or English, without
 * Danish letters or slightly misspelt. Only ever a suggestion.
 *
 * @returns `undefined` where nothing is near enough.
 */
export function nearestArea(text: string): Area | undefined {
  const asked = text.trim();
  if (/^\d+$/.test(asked)) return nearestMunicipalityCode(asked);
  return nearestNutsCode(asked.toUpperCase()) ?? nearestName(asked);
}

function nearestMunicipalityCode(digits: string): Area | undefined {
  const code = digits.padStart(4, '0');
  const exact = AREAS.get(code);
  if (exact !== undefined || code.length !== 4) return exact;
  return best(
    BY_NAME.filter((area) => area.kind === 'municipality' && editDistance(area.code, code) === 1),
    (area) => Math.abs(Number(area.code) - Number(code)),
  );
}

function nearestNutsCode(code: string): Area | undefined {
  if (!/^DK[0-9A-Z]{0,3}$/.test(code)) return undefined;
  for (let length = code.length; length >= 2; length -= 1) {
    const area = AREAS.get(code.slice(0, length));
    if (area !== undefined) return area;
  }
  return undefined;
}

function nearestName(text: string): Area | undefined {
  const asked = withoutKind(text);
  const allowed = Math.min(2, Math.floor(foldLettersShort(asked).length / 3));
  const area = best(BY_NAME, (candidate) => nameDistance(candidate, asked));
  return area !== undefined && nameDistance(area, asked) <= allowed ? area : undefined;
}

/** `Odense Kommune`, `Region Syddanmark` and `Morsø` name the places Odense, Syddanmark and Morsø. */
function withoutKind(name: string): string {
  return name
    .replace(/\b(kommune|municipality|region)\b/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameDistance(area: Area, asked: string): number {
  const distances = Object.values(area.name).flatMap((name) => [
    editDistance(foldLetters(withoutKind(name)), foldLetters(asked)),
    editDistance(foldLettersShort(withoutKind(name)), foldLettersShort(asked)),
  ]);
  return Math.min(...distances);
}

/** The first of those with the smallest distance. */
function best(areas: readonly Area[], distance: (area: Area) => number): Area | undefined {
  let nearest: { area: Area; distance: number } | undefined;
  for (const area of areas) {
    const found = distance(area);
    if (nearest === undefined || found < nearest.distance) nearest = { area, distance: found };
  }
  return nearest?.area;
}
