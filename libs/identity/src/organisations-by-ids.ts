import { In, type EntityManager } from 'typeorm';
import type { Organisation } from './domain/organisation.js';
import { OrganisationEntity } from './persistence/organisation.entity.js';
import { organisationOf } from './persistence/organisation.repository.js';

/**
 * Organisations of any kind by id, without asking for permission: for use cases that already decided what may be shown.
 * @returns those that exist, by their id
 */
export async function organisationsByIds(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Organisation>> {
  const rows = await tx.findBy(OrganisationEntity, { id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, organisationOf(row)]));
}
