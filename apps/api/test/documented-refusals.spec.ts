import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Operation {
  readonly parameters?: readonly { readonly name?: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, unknown>>;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/** The house's own routes; those of the sign-in are documented by the library that answers them. */
function operations(): { readonly route: string; readonly operation: Operation }[] {
  const { paths } = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths)
    .filter(([path]) => !path.startsWith('/v1/auth'))
    .flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.has(method))
        .map(([method, operation]) => ({ route: `${method} ${path}`, operation })),
    );
}

const takes = (name: string) => (operation: Operation) =>
  operation.parameters?.some((parameter) => parameter.name === name) ?? false;

describe('the OpenAPI document names what is refused', () => {
  it.each([
    ['with a body', ({ requestBody }: Operation) => requestBody !== undefined, ['400', '413', '415', '429']],
    ['with a cursor', takes('after'), ['400', '429']],
    ['with an Idempotency-Key', takes('Idempotency-Key'), ['400', '409', '422', '429']],
    ['with If-Match', takes('If-Match'), ['412', '428', '429']],
  ] as const)('%s', (_, applies, statuses) => {
    const routes = operations().filter(({ operation }) => applies(operation));
    expect(routes.length).toBeGreaterThan(5);
    const missing = routes.flatMap(({ route, operation }) =>
      statuses.filter((status) => !(status in operation.responses)).map((status) => `${route}: ${status}`),
    );
    expect(missing).toEqual([]);
  });
});
