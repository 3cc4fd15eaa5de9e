import type { PairRequirements, RequirementAnswer, Sentence } from '#matching';

/** The fact whose statement or proof would decide most open lots of a vendor. */
export interface Advice {
  readonly vendorId: string;
  /** What is asked for in a word or two. */
  readonly name: Sentence;
  readonly advice: Sentence;
  /** How many open lots it alone decides. */
  readonly lots: number;
}

/**
 * The one piece of advice of a digest: over near misses and unclear matches, the requirement that is most often the only one
 * in the way. Two lots ask for the same where kind and name agree.
 * @param pairs that are not eligible
 * @returns undefined where nothing stands alone in the way of any lot
 */
export function oneAdvice(
  pairs: readonly Pick<PairRequirements, 'vendorId' | 'requirements'>[],
): Advice | undefined {
  const found = new Map<string, Advice>();
  for (const { vendorId, requirements } of pairs) {
    const [only, ...others] = requirements.filter(standsInTheWay);
    if (!only?.advice || others.length > 0) continue;
    const key = `${vendorId}/${only.kind}/${only.name.da}`;
    const before = found.get(key);
    found.set(key, { vendorId, name: only.name, advice: only.advice, lots: (before?.lots ?? 0) + 1 });
  }
  return [...found.entries()].sort(([a, x], [b, y]) => y.lots - x.lots || (a < b ? -1 : 1))[0]?.[1];
}

const standsInTheWay = ({ mandatory, finding }: RequirementAnswer): boolean => mandatory && finding !== 'met';
