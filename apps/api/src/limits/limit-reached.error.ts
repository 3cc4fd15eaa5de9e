import { DomainError, type Standing } from '#platform';

/** Told with the names of the limits, as the draft's problem type `quota-exceeded` does. */
export function limitReached(reached: readonly Standing[]): DomainError {
  const wait = Math.max(...reached.map(({ resetSeconds }) => resetSeconds));
  return new DomainError(
    'too-many',
    'rate-limited',
    `Too many requests of this kind. Wait ${wait} ${wait === 1 ? 'second' : 'seconds'} and try again.`,
    { data: { 'violated-policies': reached.map(({ name }) => name) }, retryAfterSeconds: wait },
  );
}
