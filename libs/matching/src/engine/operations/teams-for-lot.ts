import { stringsPayload } from '#platform';
import { reasonOf, type Team, type Vendor } from '#scoring';
import { notOpenToTeams } from '../../domain/matching.errors.js';
import type { SuggestedTeam, SuggestedTeams } from '../../domain/suggested-teams.js';
import { teamWithoutAccounts } from '../../domain/without-accounts.js';
import type { CurrentIndex } from '../../index-owner.js';
import type { Operation } from '../operation.js';

interface TeamsRequest {
  readonly lotId: string;
  /** Who asks for partners; empty where the buyer asks. */
  readonly vendorId: string;
}

/** Teams for an open lot; null where the lot is not open. */
export const teamsForLot: Operation<TeamsRequest, SuggestedTeams | null> = {
  parse: stringsPayload('lotId', 'vendorId'),
  run: (current, { lotId, vendorId }) => {
    const { index, lots, vendors, asOf } = current;
    const indexed = lots.get(lotId);
    if (indexed === undefined) return null;
    const vendor = vendorId === '' ? undefined : partnerSeeker(current, vendorId);
    const { teams, ...rest } = index.teams(indexed.lot, asOf, vendor);
    return { ...rest, teams: teams.map((team) => teamWithoutAccounts(suggestedTeam(team, vendors))) };
  },
};

function partnerSeeker({ vendors }: CurrentIndex, vendorId: string): Vendor {
  const vendor = vendors.get(vendorId);
  if (vendor?.openToTeams !== true) throw notOpenToTeams();
  return vendor;
}

const suggestedTeam = ({ members, answer }: Team, vendors: CurrentIndex['vendors']): SuggestedTeam => ({
  members: members.flatMap(({ vendorId, brings }) => {
    const vendor = vendors.get(vendorId);
    if (vendor === undefined) return [];
    const { name, kind, sizeClass } = vendor;
    return [{ vendorId, name, kind, sizeClass, brings }];
  }),
  score: answer.score,
  reason: reasonOf(answer),
  requirements: answer.requirements.map(({ requirementId, kind, name, mandatory, finding, share }) => ({
    requirementId,
    kind,
    name,
    mandatory,
    finding,
    share,
  })),
});
