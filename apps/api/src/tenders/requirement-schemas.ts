import { REQUIREMENT_KINDS } from '#scoring';
import { askSchema } from '#tenders';

/** What the kinds of requirement are and mean, for the description of `kind`. */
export const requirementKinds = (): { readonly enum: readonly string[]; readonly description: string } => ({
  enum: REQUIREMENT_KINDS.map(({ kind }) => kind),
  description: REQUIREMENT_KINDS.map(
    ({ kind, schema }) => `${kind}: ${typeof schema.description === 'string' ? schema.description : ''}`,
  ).join(' '),
});

/** What `ask` may hold, one schema for each kind of requirement, under the kind's name. */
export const requirementSchemas = (): Record<string, unknown>[] =>
  REQUIREMENT_KINDS.map(({ kind }) => ({ title: kind, ...askSchema(kind) }));

/** Kinds of which no share can be accepted, listed. */
export const indivisibleKinds = (): string =>
  REQUIREMENT_KINDS.filter(({ divisible }) => !divisible)
    .map(({ kind }) => kind)
    .join(', ');
