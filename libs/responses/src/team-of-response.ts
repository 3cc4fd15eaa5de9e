import { organisationsByIds } from '#identity';
import type { EntityManager } from 'typeorm';
import type { ResponseContent } from './domain/content.js';
import type { SubmittedTeam } from './domain/submitted-document.js';
import type { TeamMember } from './domain/team-member.js';
import type { PartnershipEntity } from './persistence/partnership.entity.js';
import { teamOfResponse } from './persistence/partnership.repository.js';
import type { ResponseEntity } from './persistence/response.entity.js';

/** Those who were asked and have not declined or gone, as a submission of this content looks at them. */
export const membersAt = (contentVersion: number, team: readonly PartnershipEntity[]): TeamMember[] =>
  team.map(({ vendorId, state, confirmedContentVersion }) => ({
    vendorId,
    state: state === 'joined' ? 'joined' : 'invited',
    confirmed: state === 'joined' && confirmedContentVersion === contentVersion,
  }));

/**
 * Lead and partners as the receipt names them; `undefined` where the vendor responds alone.
 * @param content complete by `submissionGaps`: every partner that it names has confirmed it
 */
export async function teamAt(
  tx: EntityManager,
  { id, vendorId }: Pick<ResponseEntity, 'id' | 'vendorId'>,
  { partners = [] }: ResponseContent,
): Promise<SubmittedTeam | undefined> {
  if (partners.length === 0) return undefined;
  const rows = new Map((await teamOfResponse(tx, id)).map((row) => [row.vendorId, row]));
  const names = await organisationsByIds(tx, [vendorId, ...rows.keys()]);
  const nameOf = (one: string) => names.get(one)?.name ?? '';
  return {
    lead: { vendorId, name: nameOf(vendorId) },
    partners: partners.map((share) => {
      const { confirmedAt, confirmedBy } = rows.get(share.vendorId) ?? {};
      if (!confirmedAt || !confirmedBy) throw new Error(`partner ${share.vendorId} has not confirmed`);
      return { ...share, name: nameOf(share.vendorId), confirmedAt: confirmedAt.toISOString(), confirmedBy };
    }),
  };
}
