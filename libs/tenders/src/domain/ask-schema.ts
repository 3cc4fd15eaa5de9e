import { vocabulary } from '#reference';
import { type JsonSchema, requirementKind, VOCABULARY_REF } from '#scoring';

/**
 * The JSON Schema (2020-12) of what a requirement of this kind asks for, complete: references to vocabularies are replaced by
 * their codes and what they mean. `undefined` for a kind that does not exist.
 */
export function askSchema(kind: string): JsonSchema | undefined {
  const schema = requirementKind(kind)?.schema;
  return schema === undefined ? undefined : (complete(schema) as JsonSchema);
}

function complete(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(complete);
  if (typeof part !== 'object' || part === null) return part;
  const { $ref, ...rest } = part as JsonSchema;
  const entries = Object.entries(rest).map(([name, value]) => [name, complete(value)]);
  return {
    ...(Object.fromEntries(entries) as JsonSchema),
    ...(typeof $ref === 'string' ? codes($ref, rest) : {}),
  };
}

function codes(ref: string, { description }: JsonSchema): JsonSchema {
  const terms = vocabulary(ref.slice(VOCABULARY_REF.length));
  if (!ref.startsWith(VOCABULARY_REF) || terms === undefined) throw new Error(`no vocabulary "${ref}"`);
  const meanings = terms.map(
    (term) => `${term.code}: ${'meaning' in term ? term.meaning.en : `${term.label.en}.`}`,
  );
  return {
    type: 'string',
    enum: terms.map(({ code }) => code),
    description: `${String(description)} ${meanings.join(' ')}`,
  };
}
