import { Injectable } from '@nestjs/common';
import { CpvList, decodeCursor, pageOf, Transactions, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import type { SupplyGap, SupplyGapPage, SupplyPeriod } from './domain/supply/supply-gap.js';
import { cellsWanted, supplyFilterProblems, type SupplyFilter } from './domain/supply/supply-filter.js';
import { branchName, supplyAreaName } from './domain/supply/supply-names.js';
import { supplyFilterInvalid } from './domain/supply/supply.errors.js';
import {
  findCells,
  findTotals,
  listEditions,
  type StoredCell,
} from './persistence/supply-edition.repository.js';

/** Periods of an answer where none are asked for: twelve months. */
const LATEST = 2;

/** Where demand finds no supply, by branch and area; for anyone. It reads what was published and computes nothing. */
@Injectable()
export class SupplyGaps {
  constructor(
    private readonly transactions: Transactions,
    private readonly cpv: CpvList,
  ) {}

  /**
   * One page of the published groups, latest period first, then by branch and area; without `from` and `to` those of the latest
   * two half-years.
   * @throws DomainError `supply-filter-invalid` (422), `cursor-invalid` (400)
   */
  async list(filter: SupplyFilter, page: PageRequest): Promise<SupplyGapPage> {
    const wanted = wantedBy(filter);
    return this.transactions.read(async (tx) => {
      const periods = await periodsOf(tx, filter);
      const [period, cpv, area] =
        page.after === undefined ? [] : decodeCursor(page.after, ['string', 'string', 'string']);
      const after =
        period === undefined ? {} : { after: [`${period}`, `${cpv ?? ''}`, `${area ?? ''}`] as const };
      const rows = await findCells(tx, codesOf(periods), wanted, { limit: page.limit + 1, ...after });
      const cursor = (cell: StoredCell) => [cell.period, cell.cpv, cell.area];
      const { items, next } = pageOf(rows, page, cursor, (cell) => this.named(cell));
      const totals = await findTotals(tx, codesOf(periods), wanted.total);
      return { items, next, totals: totals.map((cell) => this.named(cell)), periods };
    });
  }

  /**
   * All of the groups that {@link list} pages through.
   * @throws DomainError `supply-filter-invalid` (422)
   */
  async all(filter: SupplyFilter): Promise<readonly SupplyGap[]> {
    const wanted = wantedBy(filter);
    return this.transactions.read(async (tx) => {
      const rows = await findCells(tx, codesOf(await periodsOf(tx, filter)), wanted, {});
      return rows.map((cell) => this.named(cell));
    });
  }

  private named(cell: StoredCell): SupplyGap {
    return {
      ...cell,
      cpvName: branchName(cell.cpv, this.cpv.catalogue()),
      areaName: supplyAreaName(cell.area),
    };
  }
}

const codesOf = (periods: readonly SupplyPeriod[]) => periods.map(({ period }) => period);

function wantedBy(filter: SupplyFilter) {
  const problems = supplyFilterProblems(filter);
  if (problems.length > 0) throw supplyFilterInvalid(problems);
  return cellsWanted(filter);
}

async function periodsOf(tx: EntityManager, { from, to }: SupplyFilter): Promise<readonly SupplyPeriod[]> {
  const all = await listEditions(tx);
  if (from === undefined && to === undefined) return all.slice(0, LATEST);
  return all.filter(
    (one) => (from === undefined || one.from >= from) && (to === undefined || one.through <= to),
  );
}
