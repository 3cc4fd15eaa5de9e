import type { CountedLot } from './counted-lot.js';
import { publishable, type Candidate } from './publishable-cells.js';
import { cellKey, keysAbove, supplyCells, type SupplyCell } from './supply-cells.js';
import { supplyFigures, type SupplyFigures } from './supply-figures.js';

/** Groups of fewer lots are not published; see docs/supply-gaps.md for the rule and its sources. */
export const LEAST_LOTS = 5;

/** Of fewer vendors no share is told. One lot alone tells how many different vendors a group has at least. */
const LEAST_VENDORS = 5;

/** A group and its figures; null where they are suppressed. */
export interface PublishedCell extends Pick<SupplyCell, 'cpv' | 'cpvLevel' | 'area' | 'areaLevel'> {
  readonly figures: SupplyFigures | null;
}

type Parts = readonly number[];

/** Everything that is published of the lots of a period. Pure: the same lots give the same, in the same order. */
export function supplyEdition(lots: readonly CountedLot[]): readonly PublishedCell[] {
  const cells = [...supplyCells(lots)].sort(coarseFirst);
  const finest = new FinestGroups(cells, lots);
  const isSafe = (parts: Parts) => finest.lotsOf(parts).length >= LEAST_LOTS;
  const candidates = cells.map((cell): Candidate => {
    const parts = finest.of(cell);
    const { cpv, area } = keysAbove(cell, lots);
    return { key: cellKey(cell), parts, secret: !isSafe(parts), lines: [cpv, area] };
  });
  const shown = publishable(candidates, isSafe);
  const shares = shareable(candidates, shown, finest);
  return cells.map(({ lots: places, cpv, cpvLevel, area, areaLevel }) => {
    const key = cellKey({ cpv, area });
    const own = places.flatMap((place) => lots[place] ?? []);
    const figures = shown.has(key) ? supplyFigures(own, shares.has(key)) : null;
    return { cpv, cpvLevel, area, areaLevel, figures };
  });
}

/**
 * Of which groups the share of social enterprises may be told. It is a secret of its own: where few vendors stand behind it, it
 * tells what they are. Whoever knows that a group has no eligible vendor knows its part of the sum, so such groups do not count.
 */
function shareable(
  candidates: readonly Candidate[],
  shown: ReadonlySet<string>,
  finest: FinestGroups,
): ReadonlySet<string> {
  const isServed = (part: number) => finest.lotsOf([part]).some(({ eligible }) => eligible > 0);
  const isSafe = (parts: Parts) => {
    const own = finest.lotsOf(parts);
    return own.length >= LEAST_LOTS && own.some(({ eligible }) => eligible >= LEAST_VENDORS);
  };
  const served = candidates.flatMap((candidate): Candidate[] => {
    const parts = candidate.parts.filter(isServed);
    const secret = !shown.has(candidate.key) || !isSafe(candidate.parts);
    return parts.length > 0 ? [{ ...candidate, parts, secret }] : [];
  });
  return publishable(served, isSafe);
}

const coarseFirst = (a: SupplyCell, b: SupplyCell): number =>
  a.cpvLevel + a.areaLevel - (b.cpvLevel + b.areaLevel) ||
  a.cpvLevel - b.cpvLevel ||
  b.lots.length - a.lots.length ||
  (cellKey(a) < cellKey(b) ? -1 : 1);

/** The groups that no other one divides: those of which all others are sums. */
class FinestGroups {
  private readonly groupOf = new Map<number, number>();
  private readonly members: CountedLot[][] = [];

  constructor(cells: readonly SupplyCell[], lots: readonly CountedLot[]) {
    for (const cell of cells.filter(isFinest)) {
      for (const place of cell.lots) this.groupOf.set(place, this.members.length);
      this.members.push(cell.lots.flatMap((place) => lots[place] ?? []));
    }
  }

  of(cell: SupplyCell): Parts {
    return [...new Set(cell.lots.flatMap((place) => this.groupOf.get(place) ?? []))];
  }

  lotsOf(parts: Parts): readonly CountedLot[] {
    return parts.flatMap((part) => this.members[part] ?? []);
  }
}

/** `DK-wide` has nothing below it. */
const isFinest = ({ cpvLevel, area, areaLevel }: SupplyCell): boolean =>
  cpvLevel === 2 && (areaLevel === 2 || area === 'DK-wide');
