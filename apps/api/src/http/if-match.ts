import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The header If-Match of the request: which version the caller changed. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'],
);

/** How OpenAPI describes the header where a change needs it. */
export const IF_MATCH_SEEN = {
  name: 'If-Match',
  required: true,
  description: 'ETag of the version that you saw.',
  example: '"1"',
};
