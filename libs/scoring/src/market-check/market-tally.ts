import type { Finding } from '../answer.js';
import type { Placed } from '../facts/placed.js';
import type { Day, Lot } from '../lot.js';
import { shutsOut } from '../requirements/judge.js';
import type { Rules } from '../rules.js';
import { ENOUGH_ELIGIBLE, type MarketCheck, MORE_SOCIAL_ENTERPRISES } from './market-check.js';
import { Tally } from './market-count.js';
import { OpenTally } from './open-tally.js';
import { RequirementTally } from './requirement-tally.js';
import { Shortfalls } from './shortfalls.js';
import { MOST_CHANGES } from './smallest-change.js';
import { smallestChanges } from './smallest-changes.js';

/** Steps that the search for smallest changes takes for a lot at most: about a tenth of a second. */
const MOST_STEPS = 2_000_000;

/** Counts the market of one lot, vendor by vendor; turnovers by their steps, since counts of made-up lots would tell figures. */
export class MarketTally {
  private readonly relevant = new Tally();
  private readonly open = new OpenTally();
  private readonly shortfalls = new Shortfalls();
  private readonly requirements: readonly RequirementTally[];

  constructor(
    private readonly lot: Lot,
    { statistics: { rates }, readWords, codes }: Rules,
    asOf: Day,
  ) {
    const context = { judgedOn: lot.judgedOn ?? asOf, rates, readWords, codes, bySteps: true };
    this.requirements = lot.requirements.map(
      (requirement) => new RequirementTally(requirement, lot, context),
    );
  }

  add(placed: Placed): void {
    const { facts, slot, vendor } = placed;
    this.relevant.add(vendor);
    let anyUnknown = false;
    const lacking: number[] = [];
    for (const [index, tally] of this.requirements.entries()) {
      const { finding } = tally.judge(facts, slot);
      tally.findings[finding].add(vendor);
      if (!tally.requirement.mandatory) continue;
      if (shutsOut(finding)) lacking.push(index);
      anyUnknown ||= isOpen(finding);
    }
    if (lacking.length === 0) this.open.add(vendor, anyUnknown);
    else this.addShutOut(placed, lacking, anyUnknown);
  }

  /** One that lacks more than can be changed at a time is of no further interest. */
  private addShutOut({ facts, slot, vendor }: Placed, lacking: readonly number[], open: boolean): void {
    const alone = lacking.length === 1;
    const isSought = vendor.kind === 'social-enterprise' && lacking.length <= MOST_CHANGES;
    if (!alone && !isSought) return;
    const needs = new Map<number, ReadonlySet<number>>();
    for (const index of lacking) {
      const tally = this.requirements[index];
      if (!tally) continue;
      if (alone) tally.shutOutAlone.add(vendor);
      const sufficient = new Set<number>();
      for (const [position, { option, judge, letsIn }] of tally.options.entries()) {
        const { finding } = judge(facts, slot);
        const { mandatory } = option.requirement;
        if (mandatory && shutsOut(finding)) continue;
        sufficient.add(position);
        if (alone) letsIn.add(vendor, open || (mandatory && isOpen(finding)));
      }
      needs.set(index, sufficient);
    }
    if (isSought) this.shortfalls.add(needs);
  }

  get check(): MarketCheck {
    const { eligible, unclear } = this.open.count;
    return {
      lotId: this.lot.id,
      relevant: this.relevant.count,
      eligible,
      unclear,
      requirements: this.requirements.map(({ check }) => check),
      ...this.smallestChanges(),
      fewEligible: eligible.vendors < ENOUGH_ELIGIBLE,
    };
  }

  private smallestChanges(): Pick<MarketCheck, 'smallestChanges' | 'complete'> {
    const steps = this.requirements.map(({ options }) => options.map(({ option }) => option.steps));
    const { all } = this.shortfalls;
    const { found, complete } = smallestChanges(all, steps, MORE_SOCIAL_ENTERPRISES, MOST_STEPS);
    return {
      complete,
      smallestChanges: found.map(({ least, changes, letsIn }) => ({
        least,
        changes: changes.flatMap(({ requirement, option }) => {
          const tally = this.requirements[requirement];
          const chosen = tally?.options[option]?.option;
          return tally && chosen ? [{ requirementId: tally.requirement.id, change: chosen.change }] : [];
        }),
        letsIn,
      })),
    };
  }
}

const isOpen = (finding: Finding): boolean => finding === 'unknown';
