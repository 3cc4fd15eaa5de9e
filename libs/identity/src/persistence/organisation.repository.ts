import { newId } from '#platform';
import { IsNull, QueryFailedError, type EntityManager } from 'typeorm';
import { registrationTaken } from '../domain/identity.errors.js';
import type { OrganisationKind } from '../domain/organisation-kind.js';
import type { KnownDetails, Organisation, OrganisationDetails } from '../domain/organisation.js';
import type { Verification } from '../domain/organisation-verification.js';
import { OrganisationEntity } from './organisation.entity.js';

export function organisationOf(row: OrganisationEntity): Organisation {
  const { registrationScheme: scheme, registrationId: id } = row;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    country: row.country,
    registration: scheme === null || id === null ? null : { scheme, id },
    hidden: row.hidden,
    createdAt: row.createdAt,
    verifiedAt: row.verifiedAt,
    verifiedThrough: row.verifiedThrough,
    version: row.version,
  };
}

const columnsOf = (details: KnownDetails) => ({
  name: details.name,
  country: details.country,
  registrationScheme: details.registration?.scheme ?? null,
  registrationId: details.registration?.id ?? null,
});

/** @throws DomainError `registration-taken` */
export async function insertOrganisation(
  tx: EntityManager,
  kind: OrganisationKind,
  details: OrganisationDetails,
): Promise<OrganisationEntity> {
  const id = newId();
  const result = await tx
    .createQueryBuilder()
    .insert()
    .into(OrganisationEntity)
    .values({ id, kind, ...columnsOf(details) })
    .orIgnore()
    .returning('id')
    .execute();
  if ((result.raw as unknown[]).length === 0) throw registrationTaken();
  return tx.findOneByOrFail(OrganisationEntity, { id });
}

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && error.message.includes('uq_organisation_registration');

/**
 * Writes changes of a locked row as its next version; what is absent stays.
 * @throws DomainError `registration-taken`
 */
export async function saveOrganisation(
  tx: EntityManager,
  row: OrganisationEntity,
  changes: {
    readonly details?: KnownDetails | undefined;
    readonly hidden?: boolean | undefined;
    readonly verification?: Verification | null;
  },
): Promise<OrganisationEntity> {
  const { details, hidden, verification } = changes;
  const next = {
    ...(details && columnsOf(details)),
    ...(hidden !== undefined && { hidden }),
    ...(verification !== undefined && {
      verifiedAt: verification?.at ?? null,
      verifiedBy: verification?.by ?? null,
      verifiedThrough: verification?.through ?? null,
    }),
    version: row.version + 1,
  };
  try {
    await tx.update(OrganisationEntity, { id: row.id }, next);
  } catch (error) {
    throw isTaken(error) ? registrationTaken() : error;
  }
  return Object.assign(row, next);
}

/** @returns none for a vendor that was merged into another one */
export const findOrganisation = (
  tx: EntityManager,
  kind: OrganisationKind,
  id: string,
): Promise<OrganisationEntity | null> => tx.findOneBy(OrganisationEntity, { id, kind, mergedInto: IsNull() });

/**
 * Reads an organisation and keeps others from changing it, or its members, until the transaction ends.
 * @returns none for a vendor that was merged into another one
 */
export const lockOrganisation = (
  tx: EntityManager,
  kind: OrganisationKind,
  id: string,
): Promise<OrganisationEntity | null> =>
  tx.findOne(OrganisationEntity, {
    where: { id, kind, mergedInto: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });

interface OrganisationFilter {
  readonly kind: OrganisationKind;
  /** Only these; all where undefined. */
  readonly ids: readonly string[] | undefined;
  readonly verified: boolean | undefined;
  /** Only those behind this place. */
  readonly after: readonly [name: string, id: string] | undefined;
  readonly limit: number;
}

/** In the order of name, then id. */
export function listOrganisations(
  tx: EntityManager,
  filter: OrganisationFilter,
): Promise<OrganisationEntity[]> {
  const query = tx
    .createQueryBuilder(OrganisationEntity, 'organisation')
    .where('organisation.kind = :kind AND organisation.mergedInto IS NULL', { kind: filter.kind })
    .orderBy('organisation.name')
    .addOrderBy('organisation.id')
    .limit(filter.limit);
  if (filter.ids) query.andWhere('organisation.id = ANY(:ids)', { ids: filter.ids });
  if (filter.verified !== undefined) {
    query.andWhere(`organisation.verifiedAt IS ${filter.verified ? 'NOT NULL' : 'NULL'}`);
  }
  if (filter.after) {
    const [name, id] = filter.after;
    query.andWhere('(organisation.name, organisation.id) > (:name, :id)', { name, id });
  }
  return query.getMany();
}
