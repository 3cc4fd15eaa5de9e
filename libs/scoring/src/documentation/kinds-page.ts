import type { JsonSchema, RequirementKind } from '../requirements/requirement-kind.js';
import { VOCABULARY_REF } from '../requirements/vocabulary-code.js';
import { markdownTable } from './markdown-table.js';

const HEAD = `# Kinds of requirement

This page is made from the code by \`npm run docs\`; a test fails where the two differ. [matching.md](matching.md) says what
the answers mean, [adding-a-requirement-kind.md](adding-a-requirement-kind.md) how to add a kind.

What is absent from a section that the vendor declares complete is unmet; what is absent from any other is unknown. Where a
share can be accepted, a lot may say from which share on the requirement counts as met.`;

/** The page on all kinds: what each asks for, and the map kind × facts → answer, from the cases that test the rules. */
export function kindsPage(kinds: readonly RequirementKind[]): string {
  return `${[HEAD, overview(kinds), ...kinds.map(kindSection)].join('\n\n')}\n`;
}

const overview = (kinds: readonly RequirementKind[]): string =>
  markdownTable(
    ['kind', 'in English', 'in Danish', 'section of the profile', 'share can be accepted'],
    kinds.map(({ kind, label, section, divisible }) => [
      `[${kind}](#${kind})`,
      label.en,
      label.da,
      section,
      divisible ? 'yes' : 'no',
    ]),
  );

const kindSection = ({ kind, schema, law, cases }: RequirementKind): string =>
  [
    `## ${kind}`,
    described(schema),
    ...(law === undefined ? [] : [law.en]),
    fields(schema),
    markdownTable(
      ['facts', 'answer', 'share'],
      cases.map(({ facts, finding, share }) => [facts, finding, String(share)]),
    ),
  ].join('\n\n');

function fields(schema: JsonSchema): string {
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, JsonSchema>>);
  const required = (schema['required'] ?? []) as readonly string[];
  return markdownTable(
    ['field', 'type', 'what it holds'],
    properties.map(([name, property]) => [
      required.includes(name) ? `${name} (required)` : name,
      typeOf(property),
      [described(property), described(property['items'] as JsonSchema | undefined)].join(' ').trim(),
    ]),
  );
}

function typeOf({ type, $ref, items }: JsonSchema): string {
  if (typeof $ref === 'string') return `code of ${$ref.slice(VOCABULARY_REF.length)}`;
  return type === 'array' ? `list: ${typeOf(items as JsonSchema)}` : String(type);
}

const described = (schema: JsonSchema | undefined): string =>
  typeof schema?.['description'] === 'string' ? schema['description'] : '';
