import type { JsonSchema } from './requirement-kind.js';

/** Where a schema refers to a vocabulary by its name; who knows the vocabulary puts its codes there. */
export const VOCABULARY_REF = 'vocabulary/';

/** A code of a closed vocabulary in an ask, e.g. of `target-groups`. */
export const vocabularyCode = (vocabulary: string, description: string): JsonSchema => ({
  $ref: `${VOCABULARY_REF}${vocabulary}`,
  description,
});
