import { decodeCursor, newId, type PageRequest } from '#platform';
import { LessThan, type EntityManager } from 'typeorm';
import { percentOf, type Import, type ImportCounts, type ImportSettings } from '../domain/import.js';
import { ImportEntity } from './import.entity.js';

/** An import whose file comes in. */
export async function insertImport(
  tx: EntityManager,
  row: ImportSettings & { readonly fileName: string; readonly createdBy: string | null },
): Promise<string> {
  const id = newId();
  await tx.insert(ImportEntity, { ...row, id, kind: 'awards-jsonl' });
  return id;
}

export async function findImport(tx: EntityManager, id: string): Promise<Import | undefined> {
  const row = await tx.findOneBy(ImportEntity, { id });
  return row ? importOf(row) : undefined;
}

/** The import, kept from others who would work on it until the transaction ends. */
export async function lockImport(tx: EntityManager, id: string): Promise<Import | undefined> {
  const row = await tx.findOne(ImportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row ? importOf(row) : undefined;
}

/** Newest first, one more than the page holds. */
export async function listImports(tx: EntityManager, page: PageRequest): Promise<Import[]> {
  const [before] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
  const rows = await tx.find(ImportEntity, {
    where: before === undefined ? {} : { id: LessThan(String(before)) },
    order: { id: 'DESC' },
    take: page.limit + 1,
  });
  return rows.map(importOf);
}

/** Once: an import that was started before stays as it is. */
export async function markStaged(tx: EntityManager, id: string, settings: ImportSettings): Promise<void> {
  await tx.query(
    `UPDATE import SET state = 'staged', currency = $2, scheme = $3, lines_total = line.total, lines_done = line.refused,
            refused = line.refused, problems = line.refused
     FROM (SELECT count(*) AS total, count(*) FILTER (WHERE state = 'refused') AS refused
           FROM import_line WHERE import_id = $1) AS line
     WHERE id = $1 AND state = 'received'`,
    [id, settings.currency, settings.scheme],
  );
}

/** Adds what a chunk of lines came to. */
export async function countChunk(
  tx: EntityManager,
  id: string,
  lines: number,
  counts: ImportCounts,
): Promise<void> {
  await tx.query(
    `UPDATE import SET state = 'running', error = NULL, lines_done = lines_done + $2,
            vendors_created = vendors_created + $3, references_created = references_created + $4,
            tenders_created = tenders_created + $5, tenders_changed = tenders_changed + $6, unchanged = unchanged + $7,
            skipped = skipped + $8, refused = refused + $9, problems = problems + $10
     WHERE id = $1`,
    [
      id,
      lines,
      counts.vendorsCreated,
      counts.referencesCreated,
      counts.tendersCreated,
      counts.tendersChanged,
      counts.unchanged,
      counts.skipped,
      counts.refused,
      counts.problems,
    ],
  );
}

export async function markDone(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE import SET state = 'done', error = NULL, finished_at = clock_timestamp() WHERE id = $1`,
    [id],
  );
}

/** Unless it is done: then somebody else has brought it to its end. */
export async function markFailed(tx: EntityManager, id: string, error: string): Promise<void> {
  await tx.query(`UPDATE import SET state = 'failed', error = $2 WHERE id = $1 AND state <> 'done'`, [
    id,
    error,
  ]);
}

/** Removes an import that was not started, with its lines, as if the file had never come. */
export async function deleteReceived(tx: EntityManager, id: string): Promise<void> {
  await tx.query(`DELETE FROM import WHERE id = $1 AND state = 'received'`, [id]);
}

/** Removes what is left of files whose process died while they came in. */
export async function deleteAbandoned(tx: EntityManager): Promise<void> {
  await tx.query(
    `DELETE FROM import WHERE state = 'received' AND created_at < clock_timestamp() - interval '1 day'`,
  );
}

const importOf = (row: ImportEntity): Import => ({
  id: row.id,
  kind: row.kind,
  fileName: row.fileName,
  currency: row.currency,
  scheme: row.scheme,
  state: row.state,
  percent: percentOf(row.state, row.linesDone, row.linesTotal),
  linesTotal: row.linesTotal,
  linesDone: row.linesDone,
  counts: {
    vendorsCreated: row.vendorsCreated,
    referencesCreated: row.referencesCreated,
    tendersCreated: row.tendersCreated,
    tendersChanged: row.tendersChanged,
    unchanged: row.unchanged,
    skipped: row.skipped,
    refused: row.refused,
    problems: row.problems,
  },
  createdAt: row.createdAt,
  finishedAt: row.finishedAt,
  error: row.error,
});
