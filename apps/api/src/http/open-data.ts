import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface OpenRoute {
  readonly openData?: true;
}

/** What is published for everyone: pages of any site may read it, without anybody's cookies. All else is closed to them. */
export const OpenData = () => RouteConfig({ openData: true } satisfies OpenRoute);

/** Response headers that scripts of other sites may see. */
const EXPOSED = 'ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';

/** Lets scripts of other sites read the answer where the route is open data. */
export function openToOtherSites(request: FastifyRequest, reply: FastifyReply): void {
  const { openData } = request.routeOptions.config as OpenRoute;
  if (!openData) return;
  reply.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
    'cross-origin-resource-policy': 'cross-origin',
  });
}
