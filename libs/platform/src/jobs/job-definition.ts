/** The queues of the house; a queue is a place to wait, its jobs say what is done. */
export const QUEUES = ['matching', 'mail', 'lifecycle', 'imports', 'digests'] as const;
export type QueueName = (typeof QUEUES)[number];

/** A kind of job: its name, where it waits, and how its payload is read back. */
export interface JobDefinition<P extends object> {
  readonly name: string;
  readonly queue: QueueName;
  /** Reads a payload back from JSON; throws where it is not one. */
  readonly parse: (raw: unknown) => P;
  /** There may be very many at once, so each waits behind every other job of its queue. */
  readonly bulk: boolean;
}

const defined = new Map<string, JobDefinition<object>>();

/**
 * Declares a kind of job. A payload carries ids, never state: the handler re-reads what it acts on.
 * @param bulk there may be very many at once, and each can wait
 * @throws Error where the name is taken
 */
export function defineJob<P extends object>(
  name: string,
  queue: QueueName,
  parse: (raw: unknown) => P,
  { bulk = false }: { readonly bulk?: boolean } = {},
): JobDefinition<P> {
  if (defined.has(name)) throw new Error(`two jobs are named "${name}"`);
  const definition: JobDefinition<P> = { name, queue, parse, bulk };
  defined.set(name, definition);
  return definition;
}

/** Every kind of job that a loaded library declares. */
export const definedJobs = (): readonly JobDefinition<object>[] => [...defined.values()];

/** Parser for a payload that carries nothing: the job of a schedule finds out itself what there is to do. */
export const emptyPayload = (): Record<string, never> => ({});

/** Parser for a payload whose members are all strings (ids). */
export const stringsPayload =
  <K extends string>(...names: readonly K[]) =>
  (raw: unknown): Record<K, string> => {
    const source =
      typeof raw === 'object' && raw !== null ? new Map<string, unknown>(Object.entries(raw)) : new Map();
    const entries = names.map((name): [K, string] => {
      const value: unknown = source.get(name);
      if (typeof value !== 'string') throw new Error(`the payload lacks "${name}"`);
      return [name, value];
    });
    return Object.fromEntries(entries) as Record<K, string>;
  };
