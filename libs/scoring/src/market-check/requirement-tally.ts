import type { Finding } from '../answer.js';
import type { Lot } from '../lot.js';
import { kindOf } from '../requirements/find-kind.js';
import { judgeOf } from '../requirements/judge.js';
import type { Requirement } from '../requirements/requirement.js';
import type { Judge, JudgingContext } from '../requirements/requirement-kind.js';
import { lighterOptions, type LighterOption } from './lighter-options.js';
import { judgeOption } from './judge-option.js';
import type { EasedRequirement, RequirementCheck } from './market-check.js';
import { Tally } from './market-count.js';
import { OpenTally } from './open-tally.js';

/** A lighter option, how it is judged, and whom it alone lets in. */
interface OptionTally {
  readonly option: LighterOption;
  readonly judge: Judge;
  readonly letsIn: OpenTally;
}

/** What is counted of one requirement. */
export class RequirementTally {
  readonly findings: Readonly<Record<Finding, Tally>> = {
    met: new Tally(),
    partly: new Tally(),
    unmet: new Tally(),
    unknown: new Tally(),
  };
  readonly shutOutAlone = new Tally();
  readonly judge: Judge;
  readonly options: readonly OptionTally[];

  constructor(
    readonly requirement: Requirement,
    lot: Lot,
    context: JudgingContext,
  ) {
    this.judge = judgeOf(requirement, lot, context);
    const options = requirement.mandatory ? lighterOptions(requirement, lot) : [];
    this.options = options.map((option) => ({
      option,
      judge: judgeOption(option, lot, context),
      letsIn: new OpenTally(),
    }));
  }

  get check(): RequirementCheck {
    const { id, kind, mandatory, ask } = this.requirement;
    const { met, partly, unmet, unknown } = this.findings;
    return {
      requirementId: id,
      kind,
      name: kindOf(this.requirement).name(ask),
      mandatory,
      findings: { met: met.count, partly: partly.count, unmet: unmet.count, unknown: unknown.count },
      shutOutAlone: this.shutOutAlone.count,
      lighter: this.options.map(({ option, letsIn }) => ({
        change: option.change,
        steps: option.steps,
        eased: easedFrom(this.requirement, option),
        letsIn: letsIn.count,
      })),
    };
  }
}

const easedFrom = (
  before: Requirement,
  { requirement: { mandatory, acceptedShare, ask }, lots }: LighterOption,
): EasedRequirement => ({
  mandatory,
  ...(acceptedShare === undefined ? {} : { acceptedShare }),
  ...(lots === undefined ? {} : { lots: lots.length }),
  ...(ask === before.ask ? {} : { ask: asWritten(ask) }),
});

/** Without the names of its codes, which are put there when an ask is prepared and which no buyer may send. */
const asWritten = (ask: unknown): unknown =>
  typeof ask === 'object' && ask !== null
    ? Object.fromEntries(Object.entries(ask).filter(([key]) => key !== 'names'))
    : ask;
