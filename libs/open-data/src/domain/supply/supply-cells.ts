import { areaPath } from '#reference';
import type { CountedLot } from './counted-lot.js';

export const ALL_BRANCHES = 'all';
export const ALL_AREAS = 'DK';

/** Lots for more than one place of an area, and lots for the whole of it: `DK042-wide`, `DK-wide`. So every lot is in one place. */
const wider = (area: string): string => `${area}-wide`;

/** How wide a branch or an area is: 0 all, 1 division or province (NUTS 3), 2 group or municipality. */
export type Level = 0 | 1 | 2;

/** A group of lots: a branch of the CPV in an area. */
export interface SupplyCell {
  /** `all`, a division (two digits) or a group (three digits; `850`: the division without a group). */
  readonly cpv: string;
  readonly cpvLevel: Level;
  /** `DK`, a province or municipality by its code, or `…-wide`. */
  readonly area: string;
  readonly areaLevel: Level;
  /** Places of its lots in the list that the cells were made of. */
  readonly lots: readonly number[];
}

export const cellKey = ({ cpv, area }: Pick<SupplyCell, 'cpv' | 'area'>): string => `${cpv} ${area}`;

/** A code and those above it, widest first. */
type Line = readonly { readonly code: string; readonly level: Level }[];

const branches = (cpv: string): Line => [
  { code: ALL_BRANCHES, level: 0 },
  { code: cpv.slice(0, 2), level: 1 },
  { code: cpv.slice(0, 3), level: 2 },
];

const PROVINCE = 3;
const MUNICIPALITY = 4;

function areas(codes: readonly string[]): Line {
  const paths = codes.map((code) => areaPath(code)?.split('/') ?? []);
  const shared = (place: number): string | undefined => {
    const found = new Set(paths.map((path) => path[place]));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const country = { code: ALL_AREAS, level: 0 } as const;
  const province = shared(PROVINCE);
  // A lot for more than one province is in no place of either level below the country.
  if (province === undefined) return [country, { code: wider(ALL_AREAS), level: 1 }];
  return [country, { code: province, level: 1 }, { code: shared(MUNICIPALITY) ?? wider(province), level: 2 }];
}

/** Every group of these lots that is not empty, of every level in both respects. */
export function supplyCells(lots: readonly CountedLot[]): readonly SupplyCell[] {
  const cells = new Map<string, SupplyCell & { readonly lots: number[] }>();
  for (const [place, lot] of lots.entries()) {
    const line = areas(lot.areas);
    for (const branch of branches(lot.cpv)) {
      for (const area of line) {
        const cell = {
          cpv: branch.code,
          cpvLevel: branch.level,
          area: area.code,
          areaLevel: area.level,
          lots: [place],
        };
        const known = cells.get(cellKey(cell));
        if (known) known.lots.push(place);
        else cells.set(cellKey(cell), cell);
      }
    }
  }
  return [...cells.values()];
}

/** The codes above a cell in one respect while the other stays, nearest first, as keys of cells. */
export function keysAbove(
  cell: SupplyCell,
  lots: readonly CountedLot[],
): Readonly<Record<'cpv' | 'area', readonly string[]>> {
  const [first] = cell.lots;
  const lot = first === undefined ? undefined : lots[first];
  const above = (line: Line, level: Level): readonly string[] =>
    line
      .filter((one) => one.level < level)
      .map(({ code }) => code)
      .reverse();
  return {
    cpv: above(branches(lot?.cpv ?? ''), cell.cpvLevel).map((cpv) => cellKey({ cpv, area: cell.area })),
    area: above(areas(lot?.areas ?? []), cell.areaLevel).map((area) => cellKey({ cpv: cell.cpv, area })),
  };
}
