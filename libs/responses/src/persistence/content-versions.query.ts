import { In, type EntityManager } from 'typeorm';
import { ResponseEntity } from './response.entity.js';

/** Which content each response has now, by the number that partners confirm. */
export async function contentVersions(
  tx: EntityManager,
  responseIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.find(ResponseEntity, {
    select: { id: true, contentVersion: true },
    where: { id: In([...responseIds]) },
  });
  return new Map(rows.map(({ id, contentVersion }) => [id, contentVersion]));
}
