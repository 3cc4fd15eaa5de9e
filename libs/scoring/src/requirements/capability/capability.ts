import { capabilityToAdd } from './additions.js';
import type { CapabilityAsk } from './ask.js';
import { liesInBranch } from '../../cpv/branch.js';
import { cpvCalled } from '../../cpv/cpv-called.js';
import { fullCode } from '../../cpv/full-code.js';
import type { Vendor } from '../../vendor.js';
import { acceptFewer } from '../accept-fewer.js';
import { type AskedItem, answerItems, type ItemWording, namesOf } from '../asked-items.js';
import { CPV_CODE } from '../cpv-codes.js';
import type { RequirementContext, RequirementKind } from '../requirement-kind.js';
import { namesIn } from '../term-names.js';
import { CAPABILITY_CASES } from './cases.js';
import { capabilityJudging } from './judging.js';

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
  section: 'capabilities',
  divisible: true,
  cases: CAPABILITY_CASES,
  judging: capabilityJudging,
  name: (ask) =>
    namesOf([
      ...(ask.cpv ?? []).map((branch) => branchName(ask, branch)),
      ...(ask.words ?? []).map(phraseName),
    ]),
  prepare: (ask, lookup) => ({
    ...ask,
    ...namesIn((ask.cpv ?? []).map(fullCode), (code) => lookup.cpvName?.(code)),
  }),
  lighter: (ask) => acceptFewer(ask, (ask.cpv?.length ?? 0) + (ask.words?.length ?? 0)),
  additions: capabilityToAdd,
  evaluate: (ask, _lot, vendor, context) => {
    const items = [...branchItems(ask, vendor), ...phraseItems(ask, context)];
    return answerItems(items, vendor, 'capabilities', WORDING);
  },
};

const branchName = ({ names }: CapabilityAsk, branch: string) => ({
  name: {
    da: `CPV ${cpvCalled(fullCode(branch), names, 'da')}`,
    en: `CPV ${cpvCalled(fullCode(branch), names, 'en')}`,
  },
});
const phraseName = (phrase: string) => ({ name: { da: `»${phrase}«`, en: `“${phrase}”` } });

function branchItems(ask: CapabilityAsk, vendor: Vendor): AskedItem[] {
  return (ask.cpv ?? []).map((branch) => ({
    ...branchName(ask, branch),
    evidence: [...vendor.capabilities, ...vendor.references]
      .filter((statement) => statement.cpv.some((code) => liesInBranch(code, branch)))
      .map((statement) => statement.id),
  }));
}

function phraseItems(ask: CapabilityAsk, context: RequirementContext): AskedItem[] {
  return (ask.words ?? []).flatMap((phrase) => {
    const words = context.readWords(phrase);
    if (words.length === 0) return [];
    const evidence = context
      .statements()
      .filter(({ stems }) => words.every((word) => word.stems.some((stem) => stems.has(stem))))
      .map(({ id }) => id);
    return [{ ...phraseName(phrase), evidence }];
  });
}

const WORDING: ItemWording = {
  met: ({ da, en }) => ({ da: `Leverandøren arbejder med ${da}.`, en: `The vendor works with ${en}.` }),
  open: ({ da, en }) => ({
    da: `Profilen siger intet om ${da}.`,
    en: `The profile says nothing about ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Kompetencerne er erklæret fuldstændige og omfatter ikke ${da}.`,
    en: `The capabilities are declared complete and do not include ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Tilføj en kompetence eller en reference med ${da}, hvis I udfører det arbejde.`,
    en: `Add a capability or a reference with ${en} if you do that work.`,
  }),
};
