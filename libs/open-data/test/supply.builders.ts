import { newId } from '#platform';
import type { DataSource } from 'typeorm';

export interface PastLot {
  readonly cpv: string;
  readonly areas: readonly string[];
  /** Null: it was never matched. */
  readonly eligible: number | null;
  readonly social: number;
}

export interface PastTender {
  readonly deadline: string;
  readonly status?: 'published' | 'closed' | 'cancelled';
  readonly responses?: readonly ('draft' | 'submitted' | 'withdrawn')[];
  readonly lots: readonly PastLot[];
}

export const aLot = (lot: Partial<PastLot> = {}): PastLot => ({
  cpv: '85312000',
  areas: ['0751'],
  eligible: 6,
  social: 2,
  ...lot,
});

/** Tenders whose deadline has passed, as they stand in the tables afterwards. */
export async function pastTenders(dataSource: DataSource, tenders: readonly PastTender[]): Promise<void> {
  for (const tender of tenders) {
    const id = newId();
    await dataSource.query(
      `INSERT INTO tender (id, buyer_id, title, language, procedure, status, submission_deadline, published_at,
         cancelled_at, cancellation_reason)
       VALUES ($1, $2, 'Fortid', 'da', 'light-regime', $3::varchar, $4::timestamptz, $4::timestamptz - interval '40 days',
         CASE WHEN $3 = 'cancelled' THEN clock_timestamp() END, CASE WHEN $3 = 'cancelled' THEN 'Budgettet faldt.' END)`,
      [id, newId(), tender.status ?? 'published', tender.deadline],
    );
    for (const [position, lot] of tender.lots.entries()) await insertLot(dataSource, id, position, lot);
    for (const status of tender.responses ?? []) await insertResponse(dataSource, id, status);
  }
}

async function insertLot(
  dataSource: DataSource,
  tenderId: string,
  position: number,
  lot: PastLot,
): Promise<void> {
  const id = newId();
  await dataSource.query(
    `INSERT INTO lot (id, tender_id, position, title, main_cpv, areas) VALUES ($1, $2, $3, 'Lot', $4, $5)`,
    [id, tenderId, position, lot.cpv, lot.areas],
  );
  if (lot.eligible === null) return;
  await dataSource.query(
    `INSERT INTO lot_matching (lot_id, matched_at, vendors, scoring_version, eligible, eligible_social)
     VALUES ($1, clock_timestamp(), 40, '1+test', $2, $3)`,
    [id, lot.eligible, lot.social],
  );
}

async function insertResponse(dataSource: DataSource, tenderId: string, status: string): Promise<void> {
  await dataSource.query(
    `INSERT INTO response (id, tender_id, vendor_id, status, version, sealed, created_at, created_by, updated_at,
       submitted_at, submitted_by, withdrawn_at, withdrawn_by)
     SELECT $1, $2, $3, $4::varchar, 1, '\\x00', now(), $3, now(), CASE WHEN $4 <> 'draft' THEN now() END,
       CASE WHEN $4 <> 'draft' THEN $3::uuid END, CASE WHEN $4 = 'withdrawn' THEN now() END,
       CASE WHEN $4 = 'withdrawn' THEN $3::uuid END`,
    [newId(), tenderId, newId(), status],
  );
}
