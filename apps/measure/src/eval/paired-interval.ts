import { mean } from './metrics.js';
import { randomFrom } from './random.js';

/** A difference of means and the interval that 95 % of resampled differences lie in. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const TAIL = 0.025;

/** One's mean above another's over the same questions, by paired bootstrap from a fixed seed. */
export function pairedDifference(one: readonly number[], other: readonly number[]): Difference {
  const differences = one.map((value, index) => value - (other[index] ?? 0));
  const random = randomFrom(1);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < differences.length; drawn += 1) {
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    return sum / (differences.length || 1);
  }).sort((a, b) => a - b);
  return {
    mean: mean(differences),
    low: means[Math.floor(TAIL * RESAMPLES)] ?? 0,
    high: means[Math.ceil((1 - TAIL) * RESAMPLES) - 1] ?? 0,
  };
}
