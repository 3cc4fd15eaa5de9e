import type { Candidate } from './candidate.js';
import type { TeamJudges } from './team-judges.js';
import type { Work } from '../work.js';

/** What becomes of the teams that are found. */
export interface TeamSink {
  /** Whether a team of this sum (see `Candidate`) or less is still wanted. */
  wants(sum: number): boolean;
  take(members: readonly Candidate[]): void;
}

/** Steps that it takes to judge vendors as one, beside looking at one more candidate. */
const JUDGING = 50;

/** More than what adding up shares can lose to rounding. */
const ROUNDING = 1e-9;

/**
 * Finds the sets of candidates that together meet every requirement. A team meets no greater share of a requirement than its
 * members' shares add up to, whatever the kind; so a set whose shares are too small is never judged, and what a team lacks must
 * come from somebody who has some of it. Each set is looked at once: a candidate that was tried is out for those beside it.
 */
export class TeamSearch {
  private readonly needs: readonly number[];
  private readonly contributors: readonly (readonly number[])[];
  private readonly mostShares: readonly number[];
  private readonly mostSum: number;
  private readonly out: Uint8Array;

  /** @param candidates by falling sum */
  constructor(
    private readonly judges: TeamJudges,
    private readonly candidates: readonly Candidate[],
    private readonly work: Work,
    private readonly sink: TeamSink,
  ) {
    this.needs = judges.shares;
    this.contributors = this.needs.map((_, need) =>
      candidates.flatMap(({ shares }, place) => ((shares[need] ?? 0) > 0 ? [place] : [])),
    );
    this.mostShares = this.needs.map((_, need) =>
      candidates.reduce((most, { shares }) => Math.max(most, shares[need] ?? 0), 0),
    );
    this.mostSum = candidates[0]?.sum ?? 0;
    this.out = new Uint8Array(candidates.length);
  }

  /** Hands over every set of these members and `more` candidates that meets all requirements, where no smaller one does. */
  extend(members: readonly Candidate[], more: number): void {
    const shares =
      members.length === 0
        ? this.needs.map(() => 0)
        : this.judges.judge(this.judges.together(members.map(placedOf))).map(({ share }) => share);
    const lacking = this.rarest(shares);
    if (lacking === undefined) return;
    const sum = members.reduce((total, member) => total + member.sum, 0);
    const tried: number[] = [];
    for (const place of lacking) {
      if (!this.work.spend(1)) break;
      if (this.out[place] === 1) continue;
      const candidate = this.candidates[place] as Candidate;
      if (!this.sink.wants(sum + candidate.sum + (more - 1) * this.mostSum)) break;
      this.out[place] = 1;
      tried.push(place);
      if (this.couldMeet(shares, candidate, more - 1)) this.add([...members, candidate], more - 1);
    }
    for (const place of tried) this.out[place] = 0;
  }

  private add(members: readonly Candidate[], more: number): void {
    if (!this.work.spend(JUDGING)) return;
    if (more > 0) this.extend(members, more);
    else if (this.judges.meetsAll(this.judges.together(members.map(placedOf)))) this.sink.take(members);
  }

  /** Who has some of the requirement that fewest have, of those that are not met. */
  private rarest(shares: readonly number[]): readonly number[] | undefined {
    return this.contributors
      .filter((_, need) => (shares[need] ?? 0) < (this.needs[need] ?? 0))
      .sort((a, b) => a.length - b.length)[0];
  }

  private couldMeet(shares: readonly number[], candidate: Candidate, more: number): boolean {
    for (let need = 0; need < this.needs.length; need += 1) {
      const share = (shares[need] ?? 0) + (candidate.shares[need] ?? 0) + more * (this.mostShares[need] ?? 0);
      if (share + ROUNDING < (this.needs[need] ?? 0)) return false;
    }
    return true;
  }
}

const placedOf = ({ placed }: Candidate) => placed;
