import type { Placed } from '../facts/placed.js';
import type { LotReader } from '../index/lot-reader.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { kindOf } from '../requirements/find-kind.js';
import type { Requirement } from '../requirements/requirement.js';
import type { Rules } from '../rules.js';
import { byText } from './by-text.js';
import type { Candidate } from './candidate.js';
import { describeTeam } from './describe-team.js';
import type { Relevant } from './relevant.js';
import type { NamedRequirement, TeamSuggestions } from './team.js';
import { TeamJudges } from './team-judges.js';
import { TeamRanking } from './team-ranking.js';
import { TeamSearch } from './team-search.js';
import { unreachable } from './unreachable.js';
import { Work } from '../work.js';

/** Most members of a team. */
const MOST_MEMBERS = 4;
/** Most teams of an answer. */
const MOST_TEAMS = 20;
/** Steps of a whole search; see `TeamSearch` and `TeamRanking` for what costs how many. */
const STEPS = 1_000_000;

/** What the search is about. */
export interface TeamQuestion {
  readonly profile: LotProfile;
  readonly reader: LotReader;
  readonly rules: Rules;
  /** Vendors that are open to teams. */
  readonly market: readonly Relevant[];
  /** Who must be a member; not in the market. */
  readonly fixed?: Relevant | undefined;
  readonly steps?: number | undefined;
}

/** The smallest teams that meet every mandatory requirement of a lot, best first. */
export function suggestTeams(question: TeamQuestion): TeamSuggestions {
  const { profile, rules, reader } = question;
  const mandatory = profile.lot.requirements.filter((requirement) => requirement.mandatory);
  const judges = TeamJudges.of(profile.lot, mandatory, rules, reader.asOf);
  const read = ({ placed, sum }: Relevant): Candidate => ({
    placed,
    sum,
    shares: judges.judge(placed).map(({ share }) => share),
  });
  const isEligible = ({ placed }: Candidate): boolean => judges.meetsAll(placed);
  const market = question.market.map(read).sort(bySum);
  const fixed = question.fixed && read(question.fixed);
  const candidates = market.filter((candidate) => !isEligible(candidate));
  const eligibleAlone = market.length - candidates.length;
  if (fixed && isEligible(fixed)) {
    return { teams: [], complete: true, eligibleAlone, vendorEligible: true, unreachable: [] };
  }
  const { teams, complete } = search(question, judges, candidates, fixed);
  const nobody = teams.length > 0 ? [] : unreachable(judges, market, fixed ? [fixed] : [], MOST_MEMBERS);
  return {
    teams: teams.map((members) => describeTeam(members, profile, rules, reader.asOf)),
    complete,
    eligibleAlone,
    vendorEligible: false,
    unreachable: mandatory
      .filter((requirement, place) => nobody.includes(place) && isSummedExactly(requirement))
      .map(named),
  };
}

/** Turnovers are added up by their steps: where these come to too little, what the members turn over may be enough. */
const isSummedExactly = ({ kind }: Requirement): boolean => kind !== 'turnover';

interface Found {
  readonly teams: readonly (readonly Placed[])[];
  readonly complete: boolean;
}

/** Looks for teams of two, then of three, then of four, until there are some. */
function search(
  { profile, reader, rules, steps = STEPS }: TeamQuestion,
  judges: TeamJudges,
  candidates: readonly Candidate[],
  fixed: Candidate | undefined,
): Found {
  // Who has nothing of what is asked for can be of use to no team.
  if (fixed?.shares.every((share) => share === 0) === true) return { teams: [], complete: true };
  const work = new Work(steps);
  const ranking = new TeamRanking({ profile, reader, rules, judges, work, fixed }, MOST_TEAMS);
  const sets = new TeamSearch(judges, candidates, work, ranking);
  const start = fixed ? [fixed] : [];
  for (let size = 2; size <= MOST_MEMBERS && ranking.teams.length === 0 && !work.isSpent; size += 1) {
    sets.extend(start, size - start.length);
  }
  return {
    teams: ranking.teams.map(({ members }) => members.map(({ placed }) => placed)),
    complete: !work.isSpent,
  };
}

const named = (requirement: Requirement): NamedRequirement => ({
  requirementId: requirement.id,
  name: kindOf(requirement).name(requirement.ask),
});

const bySum = (a: Candidate, b: Candidate): number =>
  b.sum - a.sum || byText(a.placed.vendor.id, b.placed.vendor.id);
