import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'params' | 'query' | 'body'> & {
  readonly routeOptions: { readonly url?: string | undefined };
};

const OF_VENDORS = '/v1/vendors/:id';

/** The id of a vendor that a request names, in its address, query or body; empty where it names none. */
export function vendorAsked({ params, query, body, routeOptions }: Asked): string {
  const url = routeOptions.url ?? '';
  const inAddress = url === OF_VENDORS || url.startsWith(`${OF_VENDORS}/`) ? textIn(params, 'id') : undefined;
  const named = [params, query, body].map((source) => textIn(source, 'vendorId'));
  return (inAddress ?? named.find((id) => id !== undefined) ?? '').toLowerCase();
}

function textIn(source: unknown, name: string): string | undefined {
  const value: unknown = new Map(Object.entries(source ?? {})).get(name);
  return typeof value === 'string' ? value : undefined;
}
