import type { Eligibility } from '../answer.js';
import { exactScore } from '../exact-score.js';
import type { Facts } from '../facts/facts.js';
import type { Day, Lot } from '../lot.js';
import { isMatch } from '../match-rule.js';
import { judgeOf, shutsOut } from '../requirements/judge.js';
import type { Judge } from '../requirements/requirement-kind.js';
import type { Rules } from '../rules.js';
import type { Judgement } from '../suitability/lot-part.js';
import { LotSuitability } from '../suitability/suitability.js';
import type { Openings } from './openings.js';
import type { Standing } from './standing.js';

interface PlacedJudge {
  readonly judge: Judge;
  readonly place: number;
}

/** What decides which list a pair may enter. */
export interface Entry {
  readonly eligibility: Eligibility;
  readonly missing: number;
}

/** Reads one lot once, for many vendors on one day; it finds what the plain reading finds, without saying why. */
export class LotReader {
  readonly hasMandatory: boolean;
  private readonly mandatory: readonly PlacedJudge[];
  private readonly desired: readonly PlacedJudge[];
  private readonly suitability: LotSuitability;
  private readonly judgements: Judgement[];

  constructor(
    private readonly lot: Lot,
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
    this.mandatory = judges.filter(({ mandatory }) => mandatory);
    this.desired = judges.filter(({ mandatory }) => !mandatory);
    this.hasMandatory = this.mandatory.length > 0;
    this.suitability = new LotSuitability(lot, { rates, codes });
    this.judgements = lot.requirements.map(() => ({ finding: 'unknown', share: 0 }));
  }

  /** By mandatory requirements alone; undefined where the pair can enter no list that is open to it. */
  entry(facts: Facts, slot: number, { mayLack, mayBeOpen }: Openings): Entry | undefined {
    let [missing, open] = [0, false];
    for (const { judge, place } of this.mandatory) {
      const judgement = judge(facts, slot);
      this.judgements[place] = judgement;
      if (shutsOut(judgement.finding) && (missing += 1) > mayLack) return undefined;
      open ||= judgement.finding === 'unknown';
      if (open && !mayBeOpen && mayLack === 0) return undefined;
    }
    if (missing > 0) return { eligibility: 'ineligible', missing };
    return { eligibility: open ? 'unclear' : 'eligible', missing };
  }

  /** The standing of the vendor whose entry was read last; undefined where its score keeps it out. */
  standing(
    facts: Facts,
    slot: number,
    relevance: number,
    { eligibility, missing }: Entry,
  ): Standing | undefined {
    const suitability = this.suitabilityOf(facts, slot);
    const score = Math.round(exactScore({ relevance, suitability }));
    if (eligibility !== 'ineligible' && !isMatch({ eligibility, score })) return undefined;
    const [lotId, vendorId] = [this.lot.id, facts.vendorAt(slot).id];
    return { lotId, vendorId, eligibility, score, relevance, suitability, missing };
  }

  /** 0-1. */
  suitabilityOf(facts: Facts, slot: number): number {
    for (const { judge, place } of this.desired) this.judgements[place] = judge(facts, slot);
    return this.suitability.of(facts, slot, this.judgements);
  }
}
