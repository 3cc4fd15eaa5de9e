import { finish } from '../finish.js';
import type { Placed } from '../facts/placed.js';
import type { Day } from '../lot.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { readPair } from '../reading.js';
import type { Rules } from '../rules.js';
import { byText } from './by-text.js';
import type { Team, TeamMember } from './team.js';
import { TeamJudges } from './team-judges.js';

/** A team with its score and what each member brings. */
export function describeTeam(members: readonly Placed[], profile: LotProfile, rules: Rules, asOf: Day): Team {
  const { lot } = profile;
  const judges = TeamJudges.of(lot, lot.requirements, rules, asOf);
  const sorted = members.toSorted((a, b) => byText(a.vendor.id, b.vendor.id));
  const { vendor } = judges.together(sorted);
  const answer = finish(readPair(profile, rules.readVendor(vendor), rules, asOf), rules, asOf);
  const met = answer.requirements.map(({ finding }) => finding === 'met');
  const memberOf = (member: Placed): TeamMember => {
    const without = judges.judge(judges.together(sorted.filter((other) => other !== member)));
    const brings = judges.judge(member).map((judgement, place) => ({
      requirementId: lot.requirements[place]?.id ?? '',
      ...judgement,
      needed: met[place] === true && without[place]?.finding !== 'met',
    }));
    return { vendorId: member.vendor.id, brings };
  };
  return { members: sorted.map(memberOf), answer };
}
