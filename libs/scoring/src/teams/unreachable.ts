import type { Candidate } from './candidate.js';
import type { TeamJudges } from './team-judges.js';
import { TeamSearch, type TeamSink } from './team-search.js';
import { Work } from '../work.js';

/** Steps for each requirement. */
const STEPS = 100_000;

/**
 * The places of requirements that nobody meets: not even a team of up to `most` members, if it were the only one. One that
 * could not be settled within the steps is left out.
 *
 * @param fixed who is a member of every team
 */
export function unreachable(
  judges: TeamJudges,
  candidates: readonly Candidate[],
  fixed: readonly Candidate[],
  most: number,
): number[] {
  return judges.shares.flatMap((_, place) => {
    const alone = candidates.map((candidate) => onlyOf(candidate, place));
    return mayReach(
      judges.only(place),
      alone,
      fixed.map((member) => onlyOf(member, place)),
      most,
    )
      ? []
      : [place];
  });
}

const onlyOf = (candidate: Candidate, place: number): Candidate => ({
  ...candidate,
  shares: candidate.shares.slice(place, place + 1),
});

function mayReach(
  judges: TeamJudges,
  candidates: readonly Candidate[],
  fixed: readonly Candidate[],
  most: number,
): boolean {
  if (fixed.some(({ placed }) => judges.meetsAll(placed))) return true;
  const found: unknown[] = [];
  const work = new Work(STEPS);
  const sink: TeamSink = { wants: () => found.length === 0, take: (members) => found.push(members) };
  const search = new TeamSearch(judges, candidates, work, sink);
  for (let size = fixed.length + 1; size <= most && found.length === 0 && !work.isSpent; size += 1) {
    search.extend(fixed, size - fixed.length);
  }
  return found.length > 0 || work.isSpent;
}
