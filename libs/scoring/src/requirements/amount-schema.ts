import { DEFAULT_RATES } from '../exchange.js';
import type { JsonSchema } from './requirement-kind.js';

/** An amount in an ask. */
export function amountSchema(description: string): JsonSchema {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    required: ['amount', 'currency'],
    properties: {
      amount: {
        type: 'string',
        pattern: '^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$',
        description: 'Decimal number in units of the currency, with at most two decimals.',
        examples: ['125000.00'],
      },
      currency: {
        type: 'string',
        enum: Object.keys(DEFAULT_RATES),
        description:
          'ISO 4217 code: DKK (Danish kroner) or EUR (euro), between which amounts can be compared. A vendor that states its amount in ' +
          'another currency is asked about it.',
        examples: ['DKK'],
      },
    },
  };
}
