import type { Standing } from '#platform';

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers: what may be done (`q` times in `w` seconds), and what is left of it
 * (`r`, all there again in `t` seconds).
 */
export const limitHeaders = (standings: readonly Standing[]): Readonly<Record<string, string>> => ({
  'ratelimit-policy': standings
    .map(({ name, limit }) => `"${name}";q=${limit.most};w=${limit.seconds}`)
    .join(', '),
  ratelimit: standings
    .map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`)
    .join(', '),
});
