import { WEIGHTS } from './weights.js';

const { gamma } = WEIGHTS;

/** The score before it is rounded, 0-100: 100 · R · (1 - γ + γ · S). Lists are ordered by it. */
export function exactScore({ relevance, suitability }: { relevance: number; suitability: number }): number {
  return 100 * relevance * (1 - gamma + gamma * suitability);
}
