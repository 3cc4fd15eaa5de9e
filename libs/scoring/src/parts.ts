import type { ScorePart } from './answer.js';
import { explainCpv, explainPlace, explainWords } from './explain-relevance.js';
import { largestRemainder } from './largest-remainder.js';
import type { Reading } from './reading.js';
import { contributionsOf, type RelevancePart, saturated } from './relevance.js';
import { WEIGHTS } from './weights.js';

type Share = Omit<ScorePart, 'points' | 'attainable'> & {
  /** Points before rounding, and the most they could be for this lot while all else stays. */
  readonly exact: number;
  readonly most: number;
};

/** The score in points by what it rests on; they add up to it exactly. */
export function partsOf(reading: Reading, score: number): ScorePart[] {
  const shares = [...relevanceShares(reading), ...suitabilityShares(reading)];
  const points = largestRemainder(
    shares.map(({ exact }) => exact),
    score,
  );
  return shares.map(({ part, most, evidence, sources, explanation }, index) => {
    const given = points[index] ?? 0;
    const attainable = Math.max(given, Math.round(most));
    return { part, points: given, attainable, evidence, sources, explanation };
  });
}

/** What suitability may take away; nothing where the buyer gives none of its parts weight. */
const gammaOf = ({ suitability }: Reading): number => (suitability.parts.length === 0 ? 0 : WEIGHTS.gamma);

const EXPLAIN: Readonly<Record<RelevancePart, typeof explainCpv>> = {
  cpv: explainCpv,
  words: explainWords,
  place: explainPlace,
};

function relevanceShares(reading: Reading): Share[] {
  const { relevance } = reading;
  const base = 100 * (1 - gammaOf(reading));
  const contributions = contributionsOf(reading.lot, reading.vendor);
  const sum = contributions.reduce((all, part) => all + part.sum, 0);
  const attainable = contributions.reduce((all, part) => all + part.attainable, 0);
  return contributions.map((part) => {
    const exact = sum === 0 ? 0 : (base * relevance * part.sum) / sum;
    const raised = saturated(sum - part.sum + part.attainable, attainable);
    return {
      part: part.part,
      exact,
      most: exact + base * (raised - relevance),
      ...EXPLAIN[part.part](reading),
    };
  });
}

function suitabilityShares(reading: Reading): Share[] {
  const most = 100 * reading.relevance * gammaOf(reading);
  return reading.suitability.parts.map(({ part, weight, share, evidence, sources, explanation }) => ({
    part,
    evidence,
    sources,
    explanation,
    exact: most * weight * share,
    most: most * weight,
  }));
}
