import { SetMetadata } from '@nestjs/common';
import type { LimitName } from '#platform';

/** A limit that a route has beside the one of its caller; 'none' for what only the house itself asks. */
export type RouteLimit = Extract<LimitName, 'upload' | 'expensive' | 'password-reset'> | 'none';

export const ROUTE_LIMIT = 'medspil:route-limit';

/** Counts calls of this route by a stricter limit too, or (`'none'`) by none at all. */
export const RateLimit = (limit: RouteLimit) => SetMetadata<string, RouteLimit>(ROUTE_LIMIT, limit);
