import { exactScore } from '../exact-score.js';
import { BestList } from '../index/best-list.js';
import type { LotReader } from '../index/lot-reader.js';
import type { Ordered } from '../order.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { saturated } from '../relevance.js';
import type { Rules } from '../rules.js';
import type { Candidate } from './candidate.js';
import type { TeamJudges } from './team-judges.js';
import { TeamRelevance } from './team-relevance.js';
import type { TeamSink } from './team-search.js';
import type { Work } from '../work.js';

/** A team and what its place rests on. */
export interface RankedTeam extends Ordered {
  readonly members: readonly Candidate[];
}

/** Steps that it takes to score a team, and to read what a vendor writes, beside looking at one more candidate. */
const SCORING = 100;
const READING = 2_000;

/** More than what rounding can make of a bound. */
const MARGIN = 1 + 1e-9;

/** What is ranked, and how much of it. */
export interface RankingTask {
  readonly profile: LotProfile;
  readonly reader: LotReader;
  readonly rules: Rules;
  readonly judges: TeamJudges;
  readonly work: Work;
  /** Who is a member of every team. */
  readonly fixed: Candidate | undefined;
}

/** The best teams so far; a bound on the score only leaves out what cannot be among them. */
export class TeamRanking implements TeamSink {
  private readonly best: BestList<RankedTeam>;
  private readonly relevance: TeamRelevance;

  constructor(
    private readonly task: RankingTask,
    k: number,
  ) {
    this.best = new BestList(k);
    this.relevance = new TeamRelevance(task.profile, task.rules);
  }

  get teams(): readonly RankedTeam[] {
    return this.best.sorted();
  }

  wants(sum: number): boolean {
    return this.mostScore(sum, 1) >= this.best.least;
  }

  take(members: readonly Candidate[]): void {
    if (!this.task.work.spend(SCORING) || !this.needsFixed(members)) return;
    const team = this.task.judges.together(members.map(({ placed }) => placed));
    const sum = members.reduce((total, member) => total + member.sum, 0);
    const suitability = this.task.reader.suitabilityOf(team.facts, team.slot);
    if (this.mostScore(sum, suitability) < this.best.least) return;
    const unread = members.filter(({ placed }) => !this.relevance.knows(placed.vendor)).length;
    if (unread > 0 && !this.task.work.spend(unread * READING)) return;
    const relevance = this.relevance.of(members.map(({ placed }) => placed.vendor));
    this.best.offer({
      lotId: this.task.profile.lot.id,
      vendorId: team.id,
      relevance,
      suitability,
      members,
    });
  }

  /** A vendor that asks for partners must be of use to them; every other member is, since no smaller team was found. */
  private needsFixed(members: readonly Candidate[]): boolean {
    const { fixed, judges } = this.task;
    if (fixed === undefined) return true;
    const others = members.filter((member) => member !== fixed).map(({ placed }) => placed);
    return !judges.meetsAll(judges.together(others));
  }

  private mostScore(sum: number, suitability: number): number {
    return exactScore({ relevance: saturated(sum, this.task.profile.attainable), suitability }) * MARGIN;
  }
}
