import { newId } from '#platform';
import type { EntityManager } from 'typeorm';

const NAME = 'Medspil';

/**
 * The one organisation of those who run the platform; made where it is missing.
 * @returns its id
 */
export async function ensureOperatorOrganisation(tx: EntityManager): Promise<string> {
  await tx.query(
    `INSERT INTO organisation (id, kind, name, country) VALUES ($1, 'operator', $2, 'DK')
     ON CONFLICT (kind) WHERE kind = 'operator' DO NOTHING`,
    [newId(), NAME],
  );
  const [row] = await tx.query<{ id: string }[]>(`SELECT id FROM organisation WHERE kind = 'operator'`);
  if (!row) throw new Error('the organisation of the operators is not there');
  return row.id;
}
