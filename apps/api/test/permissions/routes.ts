import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { AUTH_ROUTES } from '../../src/account/auth-routes.js';
import { ApiModule } from '../../src/api.module.js';
import { ROUTE_DECISION, type RouteDecision } from '../../src/http/permission.js';
import { QUEUE_BOARD_PATH } from '../../src/operator/queue-board.js';

export interface Route {
  /** e.g. `PATCH /v1/vendors/:id` */
  readonly route: string;
  readonly decision: RouteDecision | 'session';
}

function controllersOf(module: Type, seen: Set<Type>): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const imports =
    (Reflect.getMetadata(MODULE_METADATA.IMPORTS, module) as (Type | { module: Type })[] | undefined) ?? [];
  return [
    ...((Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) as Type[] | undefined) ?? []),
    ...imports.flatMap((one) => controllersOf('module' in one ? one.module : one, seen)),
  ];
}

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

/** Methods of base classes too. */
function methodsOf(controller: Type): object[] {
  const names = new Map<string, object>();
  for (
    let prototype = controller.prototype as object | null;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value === 'function' && !names.has(name)) names.set(name, value as object);
    }
  }
  return [...names.values()];
}

function routesOf(controller: Type): Route[] {
  const base = (Reflect.getMetadata(PATH_METADATA, controller) as string | undefined) ?? '';
  return methodsOf(controller).flatMap((method) => {
    const path = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
    const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
    const decision = Reflect.getMetadata(ROUTE_DECISION, method) as RouteDecision | undefined;
    if (path === undefined || verb === undefined || decision === undefined) return [];
    return [{ route: `${RequestMethod[verb]} ${joined(base, path)}`, decision }];
  });
}

/** Every route of the API, read from its modules: those of controllers, of the sign-in, and the board of queues. */
export function registeredRoutes(): readonly Route[] {
  const signIn = AUTH_ROUTES.map(({ method, path, access }): Route => ({
    route: `${method} ${path.replace(/\(.*\)$/, '')}`,
    decision: access === 'session' ? 'session' : { publicBecause: 'it is how people sign in' },
  }));
  const board: Route = { route: `GET ${QUEUE_BOARD_PATH}`, decision: { action: 'queue.board' } };
  return [...controllersOf(ApiModule, new Set()).flatMap(routesOf), ...signIn, board];
}
