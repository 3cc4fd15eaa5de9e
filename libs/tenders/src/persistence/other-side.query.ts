import type { EntityManager } from 'typeorm';

/**
 * SQL: the person of `user` belongs to the tender's buyer or to the operator of the platform, by the table of memberships or
 * by `organisations`. An API key shows one organisation of its person alone, so the table is asked in any case.
 */
export const onOtherSide = (tenderId: string, user: string, organisations: string): string =>
  `EXISTS (SELECT 1 FROM organisation AS side
           WHERE (side.kind = 'operator' OR side.id = (SELECT buyer_id FROM tender WHERE tender.id = ${tenderId}))
             AND (side.id = ANY(${organisations}) OR EXISTS (
               SELECT 1 FROM membership WHERE membership.organisation_id = side.id AND membership.user_id = ${user})))`;

export async function isOnOtherSide(
  tx: EntityManager,
  tenderId: string,
  userId: string,
  organisationIds: readonly string[],
): Promise<boolean> {
  const [row] = await tx.query<{ found: boolean }[]>(
    `SELECT ${onOtherSide('$1', '$2', '$3::uuid[]')} AS found`,
    [tenderId, userId, organisationIds],
  );
  return row?.found === true;
}
