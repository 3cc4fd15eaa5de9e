import type { Resource } from '#identity';
import type { CallerName } from './callers.js';
import type { World } from './world.js';

/** What goes over the wire; the path is that of the route with its parameters filled in. */
export interface RowRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** An object goes out as JSON. */
  readonly body?: object | string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One line of the permission table: a route, a resource, and a request that succeeds for whoever may make it. */
export interface Row {
  /** As registered, e.g. `PATCH /v1/vendors/:id`. */
  readonly route: string;
  /** Tells rows of one route apart, e.g. "a draft". */
  readonly case?: string;
  /**
   * Whose the resource is, in the words of the permission table, with `OWN_BUYER`, `OWN_VENDOR` and `SELF` for ids; 'none' where
   * the route alone decides: lists of one's own, and what is about nothing that exists.
   */
  readonly on: Resource | 'none';
  /** Called anew for every caller, so that what one of them uses up is there for the next. */
  readonly request: (world: World, caller: CallerName) => RowRequest | Promise<RowRequest>;
  /** Who may, and is refused by another rule all the same: with which status. Whom permission refuses cannot be named here. */
  readonly instead?: Partial<Readonly<Record<CallerName, number>>>;
  /** Parameters in which an id of nothing is no mistake, as where taking back what was never there changes nothing. */
  readonly forgiving?: readonly string[];
  /** The request ends sessions, so every caller gets one of its own, and a new one afterwards. */
  readonly ownSession?: boolean;
}

export const keyOf = (row: Row): string => (row.case === undefined ? row.route : `${row.route}, ${row.case}`);

/** Method and path of the request, with its parameters filled in. */
export function addressed(row: Row, { params = {}, query = {} }: RowRequest) {
  const [method = '', template = ''] = row.route.split(' ');
  const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  return { method, path: search === '' ? path : `${path}?${search}` };
}
