import { dayProblems, oneAreaProblem, type FieldProblem } from '#platform';
import { branchOf, listAreas, type Day } from '#reference';
import { ALL_AREAS, ALL_BRANCHES, type Level } from './supply-cells.js';

export const CPV_LEVELS = ['division', 'group'] as const;
export const AREA_LEVELS = ['municipality', 'nuts3'] as const;

/** Which published groups are wanted. Whole groups alone can be asked for: whatever cuts one in two would tell its parts. */
export interface SupplyFilter {
  /** A division or a group: two or three digits, or their code of eight. */
  readonly cpv?: string;
  readonly cpvLevel?: (typeof CPV_LEVELS)[number];
  /** `DK`, a NUTS 3 code or a municipality. */
  readonly area?: string;
  readonly areaLevel?: (typeof AREA_LEVELS)[number];
  /** Only half-years that lie wholly between these days. */
  readonly from?: Day;
  readonly to?: Day;
}

const KINDS: readonly string[] = ['country', 'nuts-3', 'municipality'];

export function supplyFilterProblems({
  cpv,
  cpvLevel,
  area,
  areaLevel,
  from,
  to,
}: SupplyFilter): FieldProblem[] {
  const digits = cpv === undefined ? undefined : branchOf(cpv);
  const isBranch = digits === undefined || /^\d{2,3}$/.test(digits);
  const kind = kindOf(area);
  return [
    ...(isBranch ? [] : [problem('/cpv', 'cpv-level', 'Give a CPV division or group: two or three digits.')]),
    ...(digits?.length === 3 && cpvLevel === 'division'
      ? [problem('/cpvLevel', 'level-too-wide', 'A group has no divisions: leave cpvLevel out.')]
      : []),
    ...(area === undefined ? [] : oneAreaProblem('/area', area)),
    ...(kind === undefined || KINDS.includes(kind)
      ? []
      : [problem('/area', 'area-level', 'Give DK, a NUTS 3 code like DK042, or a municipality like 0751.')]),
    ...(kind === 'municipality' && areaLevel === 'nuts3'
      ? [problem('/areaLevel', 'level-too-wide', 'A municipality has no provinces: leave areaLevel out.')]
      : []),
    ...(from === undefined ? [] : dayProblems('/from', from)),
    ...(to === undefined ? [] : dayProblems('/to', to)),
  ];
}

const problem = (pointer: string, code: string, detail: string): FieldProblem => ({ pointer, code, detail });

const kindOf = (area: string | undefined): string | undefined =>
  listAreas().find(({ code }) => code === area)?.kind;

/** The filter as the stored groups are found by it. */
export interface CellsWanted {
  readonly cpvLevel: Level;
  /** Leading digits; empty for all. */
  readonly branch: string;
  readonly areaLevel: Level;
  /** Codes of the areas; undefined for all. */
  readonly areas: readonly string[] | undefined;
  /** The group that all of them lie in. */
  readonly total: { readonly cpv: string; readonly area: string };
}

/** @param filter one without problems */
export function cellsWanted({ cpv, cpvLevel, area = ALL_AREAS, areaLevel }: SupplyFilter): CellsWanted {
  const branch = cpv === undefined ? '' : branchOf(cpv);
  const within = listAreas().filter(({ path }) => path.split('/').includes(area));
  return {
    cpvLevel: cpvLevel === 'group' || branch.length === 3 ? 2 : 1,
    branch,
    areaLevel: areaLevel === 'nuts3' ? 1 : 2,
    areas: area === ALL_AREAS ? undefined : within.flatMap(({ code }) => [code, `${code}-wide`]),
    total: { cpv: branch === '' ? ALL_BRANCHES : branch, area },
  };
}
