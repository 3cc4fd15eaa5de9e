import type { JsonSchema } from './requirement-kind.js';

/** A CPV code in an ask: two digits (a division) up to all eight, without check digit. */
export const CPV_CODE: JsonSchema = {
  type: 'string',
  pattern: '^[0-9]{2,8}$',
  description: 'CPV code or the leading digits of a branch, without check digit.',
  examples: ['85312000', '853'],
};
