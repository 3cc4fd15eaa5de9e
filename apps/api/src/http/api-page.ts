import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents an answer that is one page of `item`. */
export const ApiPage = (item: Type, description = 'One page, in stable order.') =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      description,
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: {
            oneOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Cursor of the next page: send it as `after`. Null on the last page.',
          },
        },
      },
    }),
  );
