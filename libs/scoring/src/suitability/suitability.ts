import type { ScorePart } from '../answer.js';
import type { SuitabilityWeights } from '../lot.js';
import type { RelevancePart } from '../relevance.js';
import { WEIGHTS } from '../weights.js';
import { areaShare } from './area.js';
import { beneficiaryShare } from './beneficiaries.js';
import { desiredShare } from './desired.js';
import { sizeShare } from './size.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';
import { trackRecordShare } from './track-record.js';

type SuitabilityPart = Exclude<ScorePart['part'], RelevancePart>;

export interface Suitability {
  /** 0-1; 1 where the buyer gives no part any weight. */
  readonly suitability: number;
  /** The parts that this lot has, with weights that add up to 1. */
  readonly parts: readonly (PartShare & { readonly part: SuitabilityPart; readonly weight: number })[];
}

type Rule = (facts: SuitabilityFacts) => PartShare | undefined;

/** Rules by part. A rule that answers `undefined` does so for every vendor: the lot says nothing that it could look at. */
const RULES: readonly (readonly [SuitabilityPart, keyof SuitabilityWeights, Rule])[] = [
  ['requirements', 'requirements', desiredShare],
  ['area', 'area', areaShare],
  ['size', 'size', sizeShare],
  ['track-record', 'trackRecord', trackRecordShare],
  ['beneficiaries', 'beneficiaries', beneficiaryShare],
];

const NEUTRAL_WEIGHT = 3;

/** Can this vendor do this lot? The mean of the parts that the lot has, by weight. */
export function suitabilityOf(facts: SuitabilityFacts): Suitability {
  const weights = facts.lot.lot.weights ?? {};
  const found = RULES.flatMap(([part, key, rule]) => {
    const weight = WEIGHTS.suitability.parts[part] * (weights[key] ?? NEUTRAL_WEIGHT);
    const share = weight > 0 ? rule(facts) : undefined;
    return share === undefined ? [] : [{ ...share, part, weight }];
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { suitability: 1, parts: [] };
  const suitability = found.reduce((sum, { weight, share }) => sum + weight * share, 0) / total;
  return {
    suitability: Math.min(1, suitability),
    parts: found.map((part) => ({ ...part, weight: part.weight / total })),
  };
}
