import { submittedCounts } from '#responses';
import type { EntityManager } from 'typeorm';
import type { CountedLot } from '../domain/supply/counted-lot.js';

/** Tenders that were called off, that are no tenders yet, and award notices from elsewhere. */
const LEFT_OUT = `('draft', 'cancelled', 'archived')`;

interface Row extends Omit<CountedLot, 'answered'> {
  readonly tenderId: string;
}

/**
 * The lots whose deadline, in Danish time, lies on one of these days, by lot id; the days have to be over. Lots that were never
 * matched while they were open have no counts and are left out.
 */
export async function countedLots(
  tx: EntityManager,
  { from, through }: { readonly from: string; readonly through: string },
): Promise<readonly CountedLot[]> {
  const rows = await tx.query<Row[]>(
    `SELECT tender.id AS "tenderId", lot.main_cpv AS cpv, lot.areas, counted.eligible, counted.eligible_social AS social
     FROM tender JOIN lot ON lot.tender_id = tender.id JOIN lot_matching AS counted ON counted.lot_id = lot.id
     WHERE tender.submission_deadline >= $1::date::timestamp AT TIME ZONE 'Europe/Copenhagen'
       AND tender.submission_deadline < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
       AND tender.status NOT IN ${LEFT_OUT} AND lot.main_cpv IS NOT NULL AND counted.eligible IS NOT NULL
     ORDER BY lot.id`,
    [from, through],
  );
  const responses = await submittedCounts(tx, [...new Set(rows.map(({ tenderId }) => tenderId))]);
  return rows.map(({ tenderId, ...lot }) => ({ ...lot, answered: (responses.get(tenderId) ?? 0) > 0 }));
}

/** The Danish day of the first deadline there is, if any, and of today, by the database's clock. */
export async function countableDays(
  tx: EntityManager,
): Promise<{ readonly first: string | null; readonly today: string }> {
  const [row] = await tx.query<{ first: string | null; today: string }[]>(
    `SELECT to_char(min(submission_deadline) AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS first,
            to_char(clock_timestamp() AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS today
     FROM tender WHERE status NOT IN ${LEFT_OUT}`,
  );
  if (!row) throw new Error('the database answered no day');
  return row;
}
