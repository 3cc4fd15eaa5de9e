import { applyDecorators, SetMetadata, type INestApplicationContext } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { PERMISSIONS, type Action } from '#identity';

/** What a route says about who may call it: an action of the permission table, or why anyone may. */
export type RouteDecision = { readonly action: Action } | { readonly publicBecause: string };

export const ROUTE_DECISION = 'medspil:route-decision';

/** How the OpenAPI document says who may call: by key, by session, or (`{}`) without either. */
function securityOf(action: Action) {
  const { scope, allows } = PERMISSIONS[action];
  return [
    ...(allows.includes('public') ? [ApiSecurity({})] : []),
    ...(scope === 'session-only' ? [] : [ApiSecurity('apiKey')]),
    ApiSecurity('session'),
  ];
}

/** The route needs permission for this action. The guard looks at the caller, the use case at the caller and the resource. */
export const Permission = (action: Action) =>
  applyDecorators(
    SetMetadata<string, RouteDecision>(ROUTE_DECISION, { action }),
    ApiExtension('x-permission', { action, scope: PERMISSIONS[action].scope }),
    ...securityOf(action),
  );

/** Anyone may call the route, for the reason given; nobody is asked who he is. */
export const Public = (reason: string) =>
  applyDecorators(
    SetMetadata<string, RouteDecision>(ROUTE_DECISION, { publicBecause: reason }),
    ApiSecurity({}),
  );

/**
 * Looks at every route of every controller.
 * @throws Error naming the routes that say neither `@Permission` nor `@Public`
 */
export function assertRoutesDecided(app: INestApplicationContext): void {
  const undecided: string[] = [];
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, object>;
    for (const name of new MetadataScanner().getAllMethodNames(prototype)) {
      const method = prototype[name];
      if (!method || !Reflect.hasMetadata(PATH_METADATA, method)) continue;
      if (!Reflect.hasMetadata(ROUTE_DECISION, method)) undecided.push(`${metatype.name}.${name}`);
    }
  }
  if (undecided.length > 0) {
    throw new Error(`These routes say neither @Permission nor @Public: ${undecided.join(', ')}`);
  }
}
