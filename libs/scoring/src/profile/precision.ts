/**
 * The weights of a lot's terms and the impacts of a vendor's are multiples of powers of two, so coarse that products and sums
 * are exact in double precision. So a sum is the same in whatever order it is made, to the last bit, and an index that adds
 * postings up list by list says exactly what the plain reading says.
 */
export const IMPACT_STEPS = 2 ** 15;
const WEIGHT_STEPS = 2 ** 24;

/** An impact above 0, to 1, as a whole number of steps; never less than one. */
export const impactSteps = (impact: number): number => Math.max(1, Math.round(impact * IMPACT_STEPS));

/** An impact above 0, to 1. */
export const exactImpact = (impact: number): number => impactSteps(impact) / IMPACT_STEPS;

export const exactWeight = (weight: number): number => Math.round(weight * WEIGHT_STEPS) / WEIGHT_STEPS;
