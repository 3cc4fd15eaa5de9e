import type { EntityManager } from 'typeorm';
import { daysOf, parseHalfYear, type HalfYear } from '../domain/supply/half-year.js';
import type { PublishedCell } from '../domain/supply/supply-edition.js';
import type { CellsWanted } from '../domain/supply/supply-filter.js';
import type { SupplyPeriod } from '../domain/supply/supply-gap.js';

/** A group as it is stored. */
export interface StoredCell extends Pick<PublishedCell, 'cpv' | 'area' | 'figures'> {
  readonly period: HalfYear;
}

/** One publishes at a time. */
export async function lockEditions(tx: EntityManager): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-supply-editions'))`);
}

/** Latest first. */
export async function listEditions(tx: EntityManager): Promise<readonly SupplyPeriod[]> {
  const rows = await tx.query<{ period: string; publishedAt: Date }[]>(
    'SELECT period, published_at AS "publishedAt" FROM supply_edition ORDER BY period DESC',
  );
  return rows.map(({ period, publishedAt }) => {
    const known = parseHalfYear(period);
    return { period: known, ...daysOf(known), publishedAt };
  });
}

export async function insertEdition(
  tx: EntityManager,
  period: HalfYear,
  cells: readonly PublishedCell[],
): Promise<void> {
  await tx.query('INSERT INTO supply_edition (period) VALUES ($1)', [period]);
  await tx.query(
    `INSERT INTO supply_cell (period, cpv, area, cpv_level, area_level, figures)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::smallint[], $5::smallint[], $6::jsonb[])`,
    [
      period,
      cells.map(({ cpv }) => cpv),
      cells.map(({ area }) => area),
      cells.map(({ cpvLevel }) => cpvLevel),
      cells.map(({ areaLevel }) => areaLevel),
      cells.map(({ figures }) => (figures === null ? null : JSON.stringify(figures))),
    ],
  );
}

type Row = Omit<StoredCell, 'period'> & { readonly period: string };

const COLUMNS = 'period, cpv, area, figures';

const cellOf = ({ period, ...cell }: Row): StoredCell => ({ ...cell, period: parseHalfYear(period) });

/** In the order of period (latest first), branch, area; behind a place, and at most so many. */
export async function findCells(
  tx: EntityManager,
  periods: readonly HalfYear[],
  wanted: CellsWanted,
  page: { readonly limit?: number; readonly after?: readonly [period: string, cpv: string, area: string] },
): Promise<readonly StoredCell[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM supply_cell
     WHERE period = ANY($1) AND cpv_level = $2 AND starts_with(cpv, $3)
       AND (area_level = $4 OR area = 'DK-wide') AND ($5::text[] IS NULL OR area = ANY($5))
       AND ($6::text IS NULL OR period < $6 OR (period = $6 AND (cpv, area) > ($7, $8)))
     ORDER BY period DESC, cpv, area LIMIT $9`,
    [
      periods,
      wanted.cpvLevel,
      wanted.branch,
      wanted.areaLevel,
      wanted.areas ?? null,
      ...(page.after ?? [null, null, null]),
      page.limit ?? null,
    ],
  );
  return rows.map(cellOf);
}

/** Of each period the one group, where it has lots. */
export async function findTotals(
  tx: EntityManager,
  periods: readonly HalfYear[],
  { cpv, area }: CellsWanted['total'],
): Promise<readonly StoredCell[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM supply_cell WHERE period = ANY($1) AND cpv = $2 AND area = $3 ORDER BY period DESC`,
    [periods, cpv, area],
  );
  return rows.map(cellOf);
}
