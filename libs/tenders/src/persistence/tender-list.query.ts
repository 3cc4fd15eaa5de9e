import { organisationsByIds } from '#identity';
import { databaseInstant, decodeCursor, DomainError, type PageRequest } from '#platform';
import { areaPath, listAreas, padCpv } from '#reference';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { closingInstant, type TenderFilter } from '../domain/tender-filter.js';
import type { TenderSummary } from '../domain/tender.js';
import { lotsOf } from './lot.repository.js';
import { TenderEntity } from './tender.entity.js';
import { summaryOf } from './tender.mapper.js';

/** A tender of a list, and its place there. */
export interface ListedTender {
  readonly summary: TenderSummary;
  /** Milliseconds since 1970 and id: what the list is ordered by. */
  readonly place: readonly [listedAt: number, id: string];
}

/** The end of the year 9999. */
const LAST_MS = 253_402_300_799_999;

type Query = SelectQueryBuilder<TenderEntity>;

const OPEN = `tender.status = 'published' AND tender.submissionDeadline > clock_timestamp()`;
const CLOSED = `tender.status = 'closed' OR (tender.status = 'published' AND tender.submissionDeadline <= clock_timestamp())`;

/**
 * Latest first, one more than the page holds.
 * @param ownBuyers whose drafts may be seen besides what is public
 */
export async function listTenders(
  tx: EntityManager,
  filter: TenderFilter,
  ownBuyers: readonly string[],
  page: PageRequest,
): Promise<ListedTender[]> {
  const query = tx
    .createQueryBuilder(TenderEntity, 'tender')
    .where('(tender.publishedAt IS NOT NULL OR tender.buyerId = ANY(:ownBuyers))', { ownBuyers })
    .orderBy('tender.listedAt', 'DESC')
    .addOrderBy('tender.id', 'DESC')
    .limit(page.limit + 1);
  narrow(query, filter);
  if (page.after !== undefined) {
    const [at, id] = placeOf(page.after);
    query.andWhere('(tender.listedAt, tender.id) < (to_timestamp(:at::float8 / 1000), :id)', { at, id });
  }
  return describe(tx, await query.getMany());
}

/** @throws DomainError `cursor-invalid`, also for an instant that no list holds */
function placeOf(cursor: string): readonly [listedAt: number, id: string] {
  const [at, id] = decodeCursor(cursor, ['number', 'id']);
  if (typeof at === 'number' && at >= 0 && at <= LAST_MS) return [at, String(id)];
  throw new DomainError(
    'malformed',
    'cursor-invalid',
    'The cursor in "after" is not one that this list gave out.',
  );
}

function narrow(query: Query, { status, buyerId, cpv, area, closingBefore }: TenderFilter): void {
  if (status === 'published') query.andWhere(OPEN);
  else if (status === 'closed') query.andWhere(`(${CLOSED})`);
  else if (status) query.andWhere('tender.status = :status', { status });
  else query.andWhere(`tender.status <> 'archived'`);
  if (buyerId !== undefined) query.andWhere('tender.buyerId = :buyerId', { buyerId });
  if (closingBefore !== undefined) {
    query.andWhere(`${OPEN} AND tender.submissionDeadline < :before`, {
      before: closingInstant(closingBefore),
    });
  }
  if (cpv !== undefined) {
    query.andWhere(
      `EXISTS (SELECT 1 FROM lot WHERE lot.tender_id = tender.id AND (starts_with(lot.main_cpv, :branch)
         OR EXISTS (SELECT 1 FROM unnest(lot.additional_cpv) AS code WHERE starts_with(code, :branch))))`,
      { branch: branchOf(cpv) },
    );
  }
  if (area !== undefined) {
    query.andWhere('EXISTS (SELECT 1 FROM lot WHERE lot.tender_id = tender.id AND lot.areas && :areas)', {
      areas: touchedBy(area),
    });
  }
}

/** The digits that name a branch, without the zeros that fill it up, at least two. */
const branchOf = (cpv: string): string => (padCpv(cpv) ?? cpv).replace(/0+$/, '').padEnd(2, '0');

/** An area, those that hold it and those that lie in it. */
function touchedBy(code: string): string[] {
  const path = areaPath(code) ?? code;
  const within = listAreas().filter((area) => area.path.startsWith(`${path}/`));
  return [...path.split('/'), ...within.map((area) => area.code)];
}

async function describe(tx: EntityManager, rows: readonly TenderEntity[]): Promise<ListedTender[]> {
  const lots = await lotsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const buyerIds = rows.map(({ buyerId }) => buyerId).filter((id) => id !== null);
  const buyers = await organisationsByIds(tx, buyerIds);
  const now = await databaseInstant(tx);
  return rows.map((row) => ({
    summary: summaryOf(
      row,
      lots.filter(({ tenderId }) => tenderId === row.id),
      buyers,
      now,
    ),
    place: [row.listedAt.getTime(), row.id],
  }));
}
