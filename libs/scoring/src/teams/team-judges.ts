import type { Day, Lot } from '../lot.js';
import { Facts } from '../facts/facts.js';
import { mergedRecord } from '../facts/merged-record.js';
import { Placed } from '../facts/placed.js';
import { judgeOf } from '../requirements/judge.js';
import type { Judge } from '../requirements/requirement-kind.js';
import type { Requirement } from '../requirements/requirement.js';
import type { Rules } from '../rules.js';
import type { Judgement } from '../suitability/lot-part.js';
import { byText } from './by-text.js';
import { mergeTurnover } from './merge-turnover.js';
import { TeamProfile } from './team-profile.js';

interface Need {
  readonly judge: Judge;
  /** Share from which on the lot takes it as met. */
  readonly share: number;
}

/** Answers some requirements of a lot for vendors and for teams. */
export class TeamJudges {
  /** Where vendors are put together; so many are that a place for each would cost more than judging it. */
  private readonly team: Placed;

  private constructor(
    private readonly needs: readonly Need[],
    private readonly rules: Rules,
  ) {
    this.team = new Placed(new Facts(rules.codes), 0);
  }

  static of(lot: Lot, requirements: readonly Requirement[], rules: Rules, asOf: Day): TeamJudges {
    const { codes, readWords, statistics } = rules;
    const context = { judgedOn: lot.judgedOn ?? asOf, rates: statistics.rates, readWords, codes };
    const needs = requirements.map((requirement) => ({
      judge: judgeOf(requirement, lot, context),
      share: neededShare(requirement),
    }));
    return new TeamJudges(needs, rules);
  }

  /** One of them alone. */
  only(place: number): TeamJudges {
    return new TeamJudges(this.needs.slice(place, place + 1), this.rules);
  }

  /** The share that each must reach. */
  get shares(): readonly number[] {
    return this.needs.map(({ share }) => share);
  }

  judge({ facts, slot }: Placed): Judgement[] {
    return this.needs.map(({ judge }) => judge(facts, slot));
  }

  meetsAll({ facts, slot }: Placed): boolean {
    return this.needs.every(({ judge }) => judge(facts, slot).finding === 'met');
  }

  /** Several vendors as one; valid until the next are put together. */
  together(members: readonly Placed[]): Placed {
    const [only] = members;
    if (members.length === 1 && only) return only;
    const { codes, statistics } = this.rules;
    const sorted = members.toSorted((a, b) => byText(a.id, b.id));
    const { turnover } = mergeTurnover(
      sorted.map(({ vendor }) => vendor),
      statistics.rates,
    );
    this.team.facts.putRecord(this.team.slot, {
      id: sorted.map(({ id }) => id).join('+'),
      record: mergedRecord(sorted, turnover, codes.texts),
      stated: new TeamProfile(sorted, statistics.rates),
    });
    return this.team;
  }
}

/** A lot that accepts any share still wants some of it. */
const neededShare = ({ acceptedShare }: Requirement): number =>
  acceptedShare === undefined ? 1 : Math.max(acceptedShare, Number.MIN_VALUE);
