import type { Family } from '#scoring';
import { type Figures, mean } from '../eval/metrics.js';
import { type Difference, pairedDifference } from '../eval/paired-interval.js';
import type { Panel, ValidationSet } from './panel.js';
import type { FamilyWeights } from './winner-ranks.js';

/** What weights are judged by. */
export const JUDGED = ['MRR', 'R@10'] as const;
type Judged<T> = Readonly<Record<(typeof JUDGED)[number], T>>;

/** One panel under one weight. */
interface Reading {
  readonly panel: string;
  readonly queries: number;
  readonly means: Judged<number>;
  /** Above the weights that the step started from. */
  readonly above: Judged<Difference>;
}

export interface Trial {
  readonly weight: number;
  readonly readings: readonly Reading[];
  readonly verdict: Verdict;
}

/** Gains on one panel by more than its interval and loses on none; loses on one; or neither. */
type Verdict = 'gains' | 'loses' | 'neutral';

export interface Step {
  readonly family: Family;
  readonly before: number;
  /** From the smallest weight up, the weight before among them. */
  readonly trials: readonly Trial[];
  readonly after: number;
}

/** What the weight before is multiplied by. */
const FACTORS = [0.5, 0.7, 0.85, 1, 1.2, 1.4, 2];
const MOST_ROUNDS = 3;

/** CPV stays 1: only the proportions move the order. The weight of a statement shows only where somebody states. */
const STEPS: readonly (readonly [Exclude<Family, 'cpv'>, (set: ValidationSet) => readonly Panel[]])[] = [
  ['words', ({ all }) => [all]],
  ['place', ({ all }) => [all]],
  ['stated', ({ newcomers, others }) => [newcomers, others]],
];

/**
 * One weight after the other over a plain grid, again until a round changes none. A weight changes where another gains on one panel
 * by more than its interval and loses on none by more; of several the one with the highest MRR, meaned over the panels.
 */
export function coordinateSteps(sets: readonly ValidationSet[], inForce: FamilyWeights): Step[] {
  const steps: Step[] = [];
  let weights = inForce;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = weights;
    for (const [family, panelsOf] of STEPS) {
      const step = stepOf(family, sets.flatMap(panelsOf), weights);
      steps.push(step);
      weights = { ...weights, [family]: step.after };
    }
    if (STEPS.every(([family]) => weights[family] === before[family])) break;
  }
  return steps;
}

function stepOf(family: Family, panels: readonly Panel[], weights: FamilyWeights): Step {
  const before = weights[family];
  const starts = panels.map((panel) => panel.figures(weights));
  const trials = FACTORS.map((factor): Trial => {
    const weight = rounded(before * factor);
    const readings = panels.map((panel, place) =>
      readingOf(panel, panel.figures({ ...weights, [family]: weight }), starts[place]),
    );
    return { weight, readings, verdict: verdictOn(readings) };
  });
  const best = trials
    .filter(({ verdict }) => verdict === 'gains')
    .toSorted((a, b) => gain(b) - gain(a) || Math.abs(a.weight - before) - Math.abs(b.weight - before))[0];
  return { family, before, trials, after: best?.weight ?? before };
}

function readingOf({ name, queries }: Panel, figures: Figures, start: Figures = figures): Reading {
  const judged = <T>(of: (metric: (typeof JUDGED)[number]) => T): Judged<T> => ({
    MRR: of('MRR'),
    'R@10': of('R@10'),
  });
  return {
    panel: name,
    queries,
    means: judged((metric) => mean(figures[metric])),
    above: judged((metric) => pairedDifference(figures[metric], start[metric])),
  };
}

function verdictOn(readings: readonly Reading[]): Verdict {
  const differences = readings.flatMap(({ above }) => JUDGED.map((metric) => above[metric]));
  if (differences.some(({ high }) => high < 0)) return 'loses';
  return differences.some(({ low }) => low > 0) ? 'gains' : 'neutral';
}

const gain = ({ readings }: Trial): number => mean(readings.map(({ above }) => above.MRR.mean));

const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;
