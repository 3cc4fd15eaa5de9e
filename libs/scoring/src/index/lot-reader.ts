import type { Eligibility } from '../answer.js';
import type { Facts } from '../facts/facts.js';
import type { Day } from '../lot.js';
import type { LotProfile } from '../profile/lot-profile.js';
import { saturation, sumFor } from '../relevance.js';
import { judgeOf, shutsOut } from '../requirements/judge.js';
import type { Judge } from '../requirements/requirement-kind.js';
import type { Rules } from '../rules.js';
import type { Judgement } from '../suitability/lot-part.js';
import { LotSuitability } from '../suitability/suitability.js';
import { LEAST_RELEVANCE } from './least-relevance.js';
import type { Openings } from './openings.js';

interface PlacedJudge {
  readonly judge: Judge;
  readonly place: number;
}

/** What decides which list a pair may enter. */
export interface Entry {
  readonly eligibility: Eligibility;
  readonly missing: number;
}

const ELIGIBLE: Entry = { eligibility: 'eligible', missing: 0 };
const UNCLEAR: Entry = { eligibility: 'unclear', missing: 0 };

/** Reads one lot once, for many vendors on one day; it finds what the plain reading finds, without saying why. */
export class LotReader {
  readonly lotId: string;
  readonly hasMandatory: boolean;
  /** A pair of a smaller sum is neither a match nor a near miss. */
  readonly leastSum: number;
  /** The relevance, 0-1, that a sum comes to. */
  readonly relevanceOf: (sum: number) => number;
  private readonly attainable: number;
  private readonly mandatory: Judge[];
  private readonly desired: readonly PlacedJudge[];
  private readonly suitability: LotSuitability;
  private readonly judgements: Judgement[];

  constructor(
    { lot, attainable }: LotProfile,
    rules: Rules,
    readonly asOf: Day,
  ) {
    const { codes, readWords } = rules;
    const { rates } = rules.statistics;
    const context = { judgedOn: lot.judgedOn ?? asOf, rates, readWords, codes };
    const judges = lot.requirements.map((requirement, place) => ({
      mandatory: requirement.mandatory,
      place,
      judge: judgeOf(requirement, lot, context),
    }));
    this.lotId = lot.id;
    this.attainable = attainable;
    this.relevanceOf = saturation(attainable);
    this.leastSum = sumFor(LEAST_RELEVANCE, attainable);
    this.mandatory = judges.filter(({ mandatory }) => mandatory).map(({ judge }) => judge);
    this.desired = judges.filter(({ mandatory }) => !mandatory);
    this.hasMandatory = this.mandatory.length > 0;
    this.suitability = new LotSuitability(lot, { rates, codes });
    this.judgements = lot.requirements.map(() => ({ finding: 'unknown', share: 0 }));
  }

  /** No pair of a smaller sum has this exact score, nor a greater one: suitability adds nothing to relevance. */
  sumForScore(exact: number): number {
    return exact > 100
      ? Infinity
      : Math.max(this.leastSum, sumFor(Math.max(0, exact / 100), this.attainable));
  }

  /** By mandatory requirements alone; undefined where the pair can enter no list that is open to it. */
  entry(facts: Facts, slot: number, { mayLack, mayBeOpen }: Openings): Entry | undefined {
    const { mandatory } = this;
    let [missing, open] = [0, false];
    for (let place = 0; place < mandatory.length; place += 1) {
      const { finding } = (mandatory[place] as Judge)(facts, slot);
      if (shutsOut(finding)) missing += 1;
      else open ||= finding === 'unknown';
      if (missing > mayLack || (open && !mayBeOpen && mayLack === 0)) {
        this.askEarlier(place);
        return undefined;
      }
    }
    if (missing > 0) return { eligibility: 'ineligible', missing };
    return open ? UNCLEAR : ELIGIBLE;
  }

  /** 0-1. */
  suitabilityOf(facts: Facts, slot: number): number {
    for (const { judge, place } of this.desired) this.judgements[place] = judge(facts, slot);
    return this.suitability.of(facts, slot, this.judgements);
  }

  /** A requirement that keeps a vendor out comes one place sooner, so that those come first that keep most out. */
  private askEarlier(place: number): void {
    const [before, judge] = [this.mandatory[place - 1], this.mandatory[place]];
    if (before === undefined || judge === undefined) return;
    this.mandatory[place - 1] = judge;
    this.mandatory[place] = before;
  }
}
