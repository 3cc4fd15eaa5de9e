import type { ScorePart } from '../answer.js';
import type { Facts } from '../facts/facts.js';
import type { Lot, SuitabilityWeights } from '../lot.js';
import { WEIGHTS } from '../weights.js';
import { areaPart } from './area.js';
import { beneficiariesPart } from './beneficiaries.js';
import { desiredPart } from './desired.js';
import type {
  ExplainedFacts,
  Judgement,
  LotPart,
  PartContext,
  PartExplanation,
  PartRule,
} from './lot-part.js';
import { sizePart } from './size.js';
import { trackRecordPart } from './track-record.js';

type SuitabilityPart = keyof typeof WEIGHTS.suitability.parts;

export interface Suitability {
  /** 0-1; 1 where the buyer gives no part any weight. */
  readonly suitability: number;
  /** The parts that this lot has, with weights that add up to 1. */
  readonly parts: readonly (PartExplanation & {
    readonly part: SuitabilityPart & ScorePart['part'];
    readonly weight: number;
    readonly share: number;
  })[];
}

/** Rules by part. A rule that answers `undefined` does so for every vendor: the lot says nothing that it could look at. */
const RULES: readonly (readonly [SuitabilityPart, keyof SuitabilityWeights, PartRule])[] = [
  ['requirements', 'requirements', desiredPart],
  ['area', 'area', areaPart],
  ['size', 'size', sizePart],
  ['track-record', 'trackRecord', trackRecordPart],
  ['beneficiaries', 'beneficiaries', beneficiariesPart],
];

const NEUTRAL_WEIGHT = 3;

/** Can a vendor do this lot? The mean of the parts that the lot has, by weight; the lot is read once for many vendors. */
export class LotSuitability {
  private readonly parts: readonly {
    readonly part: SuitabilityPart;
    readonly weight: number;
    readonly rule: LotPart;
  }[];
  private readonly total: number;

  constructor(lot: Lot, context: PartContext) {
    this.parts = RULES.flatMap(([part, key, rule]) => {
      const weight = WEIGHTS.suitability.parts[part] * (lot.weights?.[key] ?? NEUTRAL_WEIGHT);
      const found = weight > 0 ? rule(lot, context) : undefined;
      return found === undefined ? [] : [{ part, weight, rule: found }];
    });
    this.total = this.parts.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** 0-1 of the vendor in a slot, whose answers to the lot's requirements are given; 1 where the lot has no part. */
  of(facts: Facts, slot: number, judgements: readonly Judgement[]): number {
    if (this.total === 0) return 1;
    let sum = 0;
    for (const { weight, rule } of this.parts) sum += weight * rule.share(facts, slot, judgements);
    return Math.min(1, sum / this.total);
  }

  /** The same with what each part says. */
  explain(explained: ExplainedFacts): Suitability {
    const { judgements } = explained;
    const { facts, slot } = explained.placed;
    const parts = this.parts.map(({ part, weight, rule }) => {
      const share = rule.share(facts, slot, judgements);
      return { part, weight: weight / this.total, share, ...rule.explain(explained, share) };
    });
    return { suitability: this.of(facts, slot, judgements), parts };
  }
}
