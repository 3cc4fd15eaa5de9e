import type { EntityManager } from 'typeorm';

/** The questions about one tender that wait for an answer. */
export interface OpenEnquiries {
  readonly open: number;
  /** When each was asked, the oldest first. */
  readonly askedAt: readonly Date[];
  readonly answersDueAt: Date;
}

/** What waits in these tenders, by tender; those in which nothing waits, or that were cancelled, are not in it. */
export async function openEnquiries(
  tx: EntityManager,
  tenderIds: readonly string[],
): Promise<ReadonlyMap<string, OpenEnquiries>> {
  const rows = await tx.query<{ tenderId: string; askedAt: Date[]; answersDueAt: Date }[]>(
    `SELECT tender.id AS "tenderId", array_agg(asked_at ORDER BY asked_at, enquiry.id) AS "askedAt",
            coalesce(answers_due_at, submission_deadline) AS "answersDueAt"
     FROM enquiry JOIN tender ON tender.id = enquiry.tender_id
     WHERE tender.id = ANY($1) AND answered_at IS NULL AND status IN ('published', 'closed')
     GROUP BY tender.id`,
    [tenderIds],
  );
  return new Map(
    rows.map(({ tenderId, askedAt, answersDueAt }) => [
      tenderId,
      { open: askedAt.length, askedAt, answersDueAt },
    ]),
  );
}
