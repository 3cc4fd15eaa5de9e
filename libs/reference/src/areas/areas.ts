import type { Language, LocalText } from '../local-text.js';
import { MUNICIPALITIES } from './municipalities.js';
import type { Municipality } from './municipality.js';
import { NUTS_DENMARK, type NutsRegion } from './nuts.js';

/** A place that can be asked for or served. */
export interface Area {
  /** Municipality code of four digits, or country or NUTS code. */
  readonly code: string;
  readonly kind: 'country' | 'nuts-1' | 'nuts-2' | 'nuts-3' | 'municipality';
  readonly name: LocalText;
  /** Codes from the country down to this area: `DK/DK0/DK03/DK031/0461`. */
  readonly path: string;
}

const KINDS = { 0: 'country', 1: 'nuts-1', 2: 'nuts-2', 3: 'nuts-3' } as const;

/** Municipalities whose English name is another one. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = { '0101': 'Copenhagen' };

/** All areas by code, wider ones first. */
export const AREAS: ReadonlyMap<string, Area> = new Map(
  [...NUTS_DENMARK.map(nutsArea), ...MUNICIPALITIES.map(municipalityArea)].map((area) => [area.code, area]),
);

function nutsArea({ code, level, name }: NutsRegion): Area {
  return { code, kind: KINDS[level], name, path: nutsPath(code) };
}

function municipalityArea({ code, name, nuts3 }: Municipality): Area {
  const english = ENGLISH_NAMES[code] ?? name;
  return { code, kind: 'municipality', name: { da: name, en: english }, path: `${nutsPath(nuts3)}/${code}` };
}

function nutsPath(code: string): string {
  return Array.from({ length: code.length - 1 }, (_, level) => code.slice(0, level + 2)).join('/');
}

/** All areas: country, NUTS regions, then municipalities by code. */
export function listAreas(): readonly Area[] {
  return [...AREAS.values()];
}

/** Whether a text is exactly the code of a known area: `0461`, `DK031`, `DK`. */
export function isAreaCode(text: string): boolean {
  return AREAS.has(text);
}

/**
 * The path of an area from the country down, such as `DK/DK0/DK03/DK031/0461`. One area contains another exactly if its path is
 * the other's prefix, segment by segment.
 *
 * @returns `undefined` for an unknown code.
 */
export function areaPath(code: string): string | undefined {
  return AREAS.get(code)?.path;
}

/** The name of an area; `undefined` for an unknown code. */
export function areaName(code: string, language: Language): string | undefined {
  return AREAS.get(code)?.name[language];
}

/**
 * The codes of everything that shares ground with an area: itself, those that hold it, and those that lie in it.
 *
 * @returns the code alone where it is unknown.
 */
export function touchedBy(code: string): readonly string[] {
  const path = areaPath(code) ?? code;
  const within = listAreas().filter((area) => area.path.startsWith(`${path}/`));
  return [...path.split('/'), ...within.map((area) => area.code)];
}
