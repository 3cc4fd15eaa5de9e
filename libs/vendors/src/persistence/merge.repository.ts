import type { EntityManager } from 'typeorm';

/** A reference of the merged vendor that the kept one shows too, word for word. */
export interface ReferenceTwin {
  readonly dropped: string;
  readonly stays: string;
}

const compared = (columns: string, operator: string): string[] =>
  columns.split(' ').map((column) => `own.${column} ${operator} other.${column}`);

/** What is always stated is compared by equality, so that two long lists are joined by a hash. */
const SAME = [
  ...compared('title buyer_name cpv areas target_groups practices', '='),
  ...compared('text value_minor value_currency day evidence_level', 'IS NOT DISTINCT FROM'),
].join(' AND ');

export const referenceTwins = (
  tx: EntityManager,
  keptId: string,
  mergedId: string,
): Promise<ReferenceTwin[]> =>
  tx.query<ReferenceTwin[]>(
    `SELECT DISTINCT ON (other.id) other.id AS dropped, own.id AS stays
     FROM vendor_reference AS other JOIN vendor_reference AS own ON own.vendor_id = $1 AND ${SAME}
     WHERE other.vendor_id = $2 ORDER BY other.id, own.id`,
    [keptId, mergedId],
  );

/** How many references and verifications a vendor has. */
export async function countOfVendor(
  tx: EntityManager,
  vendorId: string,
): Promise<{ readonly references: number; readonly verifications: number }> {
  const [row] = await tx.query<{ references: number; verifications: number }[]>(
    `SELECT (SELECT count(*) FROM vendor_reference WHERE vendor_id = $1)::int AS "references",
            (SELECT count(*) FROM vendor_verification WHERE vendor_id = $1)::int AS verifications`,
    [vendorId],
  );
  return row ?? { references: 0, verifications: 0 };
}

/** Keeps these profiles from being written until the transaction ends. @returns whose there are, in the order of ids */
export async function lockProfiles(tx: EntityManager, vendorIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT vendor_id AS id FROM vendor_profile WHERE vendor_id = ANY($1) ORDER BY vendor_id FOR UPDATE',
    [vendorIds],
  );
  return rows.map(({ id }) => id);
}

const TWINS = 'unnest($1::uuid[], $2::uuid[]) AS twin(dropped, stays)';

/**
 * Drops references of which the kept vendor has a twin. An imported one stays known by its source, so that the same import does not
 * bring it again; what was confirmed of it holds for its twin.
 */
export async function dropTwins(tx: EntityManager, twins: readonly ReferenceTwin[]): Promise<void> {
  const pairs = [twins.map(({ dropped }) => dropped), twins.map(({ stays }) => stays)];
  await tx.query(
    `INSERT INTO vendor_reference_alias (source, source_id, reference_id)
     SELECT source, source_id, stays FROM ${TWINS} JOIN vendor_reference ON id = dropped WHERE source IS NOT NULL`,
    pairs,
  );
  await tx.query(
    `UPDATE vendor_reference_alias SET reference_id = stays FROM ${TWINS} WHERE reference_id = dropped`,
    pairs,
  );
  await tx.query(
    `UPDATE vendor_verification SET target_id = stays FROM ${TWINS} WHERE fact = 'reference' AND target_id = dropped`,
    pairs,
  );
  await tx.query(
    `UPDATE vendor_reference AS own SET verified = true FROM ${TWINS} JOIN vendor_reference AS other ON other.id = dropped
     WHERE own.id = stays AND other.verified AND NOT own.verified`,
    pairs,
  );
  await tx.query('DELETE FROM vendor_reference WHERE id = ANY($1)', [pairs[0]]);
}

/** Gives references and verifications of the merged vendor to the kept one. */
export async function moveToKept(tx: EntityManager, keptId: string, mergedId: string): Promise<void> {
  for (const table of ['vendor_reference', 'vendor_verification']) {
    await tx.query(`UPDATE ${table} SET vendor_id = $1 WHERE vendor_id = $2`, [keptId, mergedId]);
  }
}

/** What was confirmed of a certificate that both stated holds for the one that stays, by its id. */
export async function moveCertificates(tx: EntityManager, twins: ReadonlyMap<string, string>): Promise<void> {
  await tx.query(
    `UPDATE vendor_verification SET target_id = stays, statement = jsonb_set(statement, '{id}', to_jsonb(stays::text))
     FROM ${TWINS} WHERE fact = 'certificate' AND target_id = dropped`,
    [[...twins.keys()], [...twins.values()]],
  );
}

export async function deleteProfile(tx: EntityManager, vendorId: string): Promise<void> {
  await tx.query('DELETE FROM vendor_profile WHERE vendor_id = $1', [vendorId]);
}
