import { decodeCursor, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import type { ImportProblem } from '../domain/import.js';
import type { NumberedLine } from '../domain/numbered-lines.js';
import type { LineResult } from '../domain/settle-lines.js';

/** A line that waits to be worked through. */
export interface StagedLine {
  readonly number: number;
  readonly text: string;
}

const EXCERPT = 200;

/** Stages lines in bulk; those that cannot be read are refused at once. */
export async function insertLines(
  tx: EntityManager,
  importId: string,
  lines: readonly NumberedLine[],
): Promise<void> {
  await tx.query(
    `INSERT INTO import_line (import_id, line_number, body, state, reason)
     SELECT $1, number, body, CASE WHEN reason IS NULL THEN 'staged' ELSE 'refused' END, reason
     FROM unnest($2::integer[], $3::text[], $4::text[]) AS line(number, body, reason)`,
    [
      importId,
      lines.map((line) => line.number),
      lines.map((line) => ('text' in line ? line.text : null)),
      lines.map((line) => ('problem' in line ? line.problem : null)),
    ],
  );
}

/** The next lines in order: at most `most`, and of at most `bytes` together unless the first alone is longer. */
export const nextLines = (
  tx: EntityManager,
  importId: string,
  most: number,
  bytes: number,
): Promise<StagedLine[]> =>
  tx.query<StagedLine[]>(
    `SELECT number, text FROM (
       SELECT number, text, sum(octet_length(text)) OVER (ORDER BY number) - octet_length(text) AS before
       FROM (SELECT line_number AS number, body AS text FROM import_line
             WHERE import_id = $1 AND state = 'staged' ORDER BY line_number LIMIT $2) AS first
     ) AS line WHERE before < $3 ORDER BY number`,
    [importId, most, bytes],
  );

/** Which of these awards another line of the file has brought already, and which line. */
export async function awardsBefore(
  tx: EntityManager,
  importId: string,
  awardIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx.query<{ awardId: string; number: number }[]>(
    `SELECT award_id AS "awardId", line_number AS number FROM import_line
     WHERE import_id = $1 AND award_id = ANY($2)`,
    [importId, awardIds],
  );
  return new Map(rows.map(({ awardId, number }) => [awardId, number]));
}

/** Notes what became of lines. Their text is no longer needed; of a refused one the beginning stays, to be found by. */
export async function saveResults(
  tx: EntityManager,
  importId: string,
  results: readonly LineResult[],
): Promise<void> {
  await tx.query(
    `UPDATE import_line SET state = result.outcome, reason = result.reason, award_id = result."awardId",
            body = CASE WHEN result.outcome = 'refused' THEN left(body, ${EXCERPT}) END
     FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[]) AS result(number, outcome, reason, "awardId")
     WHERE import_id = $1 AND line_number = result.number`,
    [
      importId,
      results.map(({ number }) => number),
      results.map(({ outcome }) => outcome),
      results.map(({ reason }) => reason),
      results.map(({ awardId }) => awardId),
    ],
  );
}

/** Lines with a reason in the order of the file, one more than the page holds. */
export function listProblems(
  tx: EntityManager,
  importId: string,
  page: PageRequest,
): Promise<ImportProblem[]> {
  const [after] = page.after === undefined ? [0] : decodeCursor(page.after, ['integer']);
  return tx.query<ImportProblem[]>(
    `SELECT line_number AS line, state AS outcome, reason, body AS excerpt FROM import_line
     WHERE import_id = $1 AND reason IS NOT NULL AND line_number > $2::bigint ORDER BY line_number LIMIT $3`,
    [importId, after, page.limit + 1],
  );
}
