import { editDistance } from '../text/edit-distance.js';
import { foldLetters, foldLettersShort } from '../text/fold-letters.js';
import { AREAS, type Area } from './areas.js';

/** Municipalities first: of two areas with one name, the one that people mean. */
const BY_NAME: readonly Area[] = [
  ...[...AREAS.values()].filter((area) => area.kind === 'municipality'),
  ...[...AREAS.values()].filter((area) => area.kind !== 'municipality'),
];

/** Longer than the name of any area with what people write around it. */
const LONGEST_TEXT = 30;

/** The names of each area as texts are compared with them. */
const FOLDED: ReadonlyMap<Area, readonly (readonly [folded: string, foldedShort: string])[]> = new Map(
  BY_NAME.map((area) => [
    area,
    Object.values(area.name).map((name) => {
      const place = withoutKind(name);
      return [foldLetters(place), foldLettersShort(place)];
    }),
  ]),
);

/**
 * The area that somebody who wrote an unknown code or a name probably meant, for "Did you mean …?". Understands codes in lower
 * case, without leading zero or with a slip, and names with or without `Kommune` and `Region`, in Danish or English, without
 * Danish letters or slightly misspelt. Only ever a suggestion.
 *
 * @returns `undefined` where nothing is near enough, and for a text of more than 30 characters.
 */
export function nearestArea(text: string): Area | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const asked = text.trim();
  if (/^\d+$/.test(asked)) return nearestMunicipalityCode(asked);
  return nearestNutsCode(asked.toUpperCase()) ?? nearestName(asked);
}

function nearestMunicipalityCode(digits: string): Area | undefined {
  const code = digits.padStart(4, '0');
  const exact = AREAS.get(code);
  if (exact !== undefined || code.length !== 4) return exact;
  return best(
    BY_NAME.filter((area) => area.kind === 'municipality' && editDistance(area.code, code, 1) === 1),
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
  const folded = foldLetters(asked);
  const foldedShort = foldLettersShort(asked);
  return best(BY_NAME, (area) =>
    Math.min(
      ...(FOLDED.get(area) ?? []).flatMap(([name, nameShort]) => [
        editDistance(name, folded, allowed),
        editDistance(nameShort, foldedShort, allowed),
      ]),
    ),
  );
}

/** `Odense Kommune`, `Region Syddanmark` and `Morsø` name the places Odense, Syddanmark and Morsø. */
function withoutKind(name: string): string {
  return name
    .replace(/\b(kommune|municipality|region)\b/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first of those with the smallest distance; none where that is `Infinity`. */
function best(areas: readonly Area[], distance: (area: Area) => number): Area | undefined {
  let nearest: Area | undefined;
  let least = Infinity;
  for (const area of areas) {
    const found = distance(area);
    if (found < least) [nearest, least] = [area, found];
  }
  return nearest;
}
