import type { Addition } from './addition.js';

/** How far an addition can reach. */
interface Reach {
  /** Only lots that ask for one of these kinds can change; any lot where absent. */
  readonly kinds?: readonly string[];
  /** Whether relevance stays as it is: nothing is added that relevance reads. */
  readonly sameRelevance: boolean;
}

/** By fact; numbers do not depend on it, only how much is read: a test recounts them over every lot. */
export const REACH: Readonly<Record<Addition['fact'], Reach>> = {
  headcount: { kinds: ['capacity'], sameRelevance: true },
  certificate: { kinds: ['certification'], sameRelevance: true },
  reservation: { kinds: ['reserved'], sameRelevance: true },
  practices: { kinds: ['co-design', 'implementation'], sameRelevance: true },
  languages: { kinds: ['language'], sameRelevance: true },
  availability: { kinds: ['availability'], sameRelevance: true },
  turnover: { sameRelevance: true },
  areas: { sameRelevance: true },
  'social-purpose': { sameRelevance: true },
  capability: { sameRelevance: false },
  references: { sameRelevance: false },
  'reference-details': { sameRelevance: false },
};
