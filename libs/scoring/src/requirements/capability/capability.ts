import type { CapabilityAsk } from './ask.js';
import { liesInBranch } from '../../cpv/branch.js';
import { listed } from '../../sentence.js';
import type { Language } from '../../answer.js';
import type { Vendor } from '../../vendor.js';
import { CPV_CODE } from '../cpv-codes.js';
import { findingOf } from '../finding-of.js';
import type { RequirementContext, RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { CAPABILITY_CASES } from './cases.js';

export const capability: RequirementKind<CapabilityAsk> = {
  kind: 'capability',
  label: { da: 'Kompetence', en: 'Capability' },
  schema: {
    type: 'object',
    description: 'Kinds of work, by CPV branch or in words. Each of them is asked for.',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      cpv: {
        type: 'array',
        items: CPV_CODE,
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: 'CPV branches in each of which the vendor states a capability or a reference.',
      },
      words: {
        type: 'array',
        items: { type: 'string', minLength: 2, maxLength: 100, pattern: '[\\p{L}\\p{N}]{2}' },
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: 'Words or phrases; all words of a phrase must stand in one capability or reference.',
        examples: [['virtuel genoptræning']],
      },
    },
  },
  cases: CAPABILITY_CASES,
  name: (ask) => ({ da: askedFor(ask, 'da'), en: askedFor(ask, 'en') }),
  evaluate: (ask, _lot, vendor, context) => {
    const items = [...branchItems(ask, vendor), ...phraseItems(ask, context)];
    const missing = items.filter((item) => item.evidence.length === 0);
    const share = items.length === 0 ? 1 : (items.length - missing.length) / items.length;
    const evidence = [...new Set(items.flatMap((item) => item.evidence))].sort();
    const finding = findingOf(share, vendor, 'capabilities');
    if (finding === 'met') return { finding, share, evidence, explanation: metBy(items) };
    return { finding, share, evidence, ...shortOf(missing, finding === 'unknown') };
  },
};

interface Item {
  /** How the item is named in a sentence. */
  readonly name: (language: Language) => string;
  readonly evidence: readonly string[];
}

function branchItems(ask: CapabilityAsk, vendor: Vendor): Item[] {
  return (ask.cpv ?? []).map((branch) => ({
    name: () => `CPV ${branch}`,
    evidence: [...vendor.capabilities, ...vendor.references]
      .filter((statement) => statement.cpv.some((code) => liesInBranch(code, branch)))
      .map((statement) => statement.id),
  }));
}

function phraseItems(ask: CapabilityAsk, context: RequirementContext): Item[] {
  return (ask.words ?? []).flatMap((phrase) => {
    const words = context.readWords(phrase);
    if (words.length === 0) return [];
    const evidence = context
      .statements()
      .filter(({ stems }) => words.every((word) => word.stems.some((stem) => stems.has(stem))))
      .map(({ id }) => id);
    return [{ name: (language: Language) => quoted(phrase, language), evidence }];
  });
}

const quoted = (phrase: string, language: Language): string =>
  language === 'da' ? `»${phrase}«` : `“${phrase}”`;

const askedFor = (ask: CapabilityAsk, language: Language): string =>
  listed(
    [
      ...(ask.cpv ?? []).map((code) => `CPV ${code}`),
      ...(ask.words ?? []).map((phrase) => quoted(phrase, language)),
    ],
    language,
  );

const names = (items: readonly Item[], language: Language): string =>
  listed(
    items.map((item) => item.name(language)),
    language,
  );

function metBy(items: readonly Item[]): RequirementFinding['explanation'] {
  return {
    da: `Leverandøren arbejder med ${names(items, 'da')}.`,
    en: `The vendor works with ${names(items, 'en')}.`,
  };
}

function shortOf(
  missing: readonly Item[],
  open: boolean,
): Pick<RequirementFinding, 'explanation' | 'advice'> {
  const [da, en] = [names(missing, 'da'), names(missing, 'en')];
  return {
    explanation: open
      ? { da: `Profilen siger intet om ${da}.`, en: `The profile says nothing about ${en}.` }
      : {
          da: `Kompetencerne er erklæret fuldstændige og omfatter ikke ${da}.`,
          en: `The capabilities are declared complete and do not include ${en}.`,
        },
    advice: {
      da: `Tilføj en kompetence eller en reference med ${da}, hvis I udfører det arbejde.`,
      en: `Add a capability or a reference with ${en} if you do that work.`,
    },
  };
}
