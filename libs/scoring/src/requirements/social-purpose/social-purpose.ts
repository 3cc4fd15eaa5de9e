import { purposeToAdd } from './additions.js';
import type { SocialPurposeAsk } from './ask.js';
import type { Vendor } from '../../vendor.js';
import { acceptFewer } from '../accept-fewer.js';
import { type AskedItem, answerItems, type ItemWording, namesOf } from '../asked-items.js';
import type { RequirementKind } from '../requirement-kind.js';
import { lowered, nameIn, termNamesIn } from '../term-names.js';
import { vocabularyCode } from '../vocabulary-code.js';
import { SOCIAL_PURPOSE_CASES } from './cases.js';

const GROUPS = 'target-groups';
const PURPOSES = 'social-purposes';

/**
 * Experience with target groups, and a social purpose. Both must be linked to what is bought (Directive 2014/24/EU art. 67(3)
 * and recital 97: not the vendor's general policy); only arts. 20 and 77 allow to reserve a contract for a kind of
 * organisation, which is the kind `reserved`.
 */
export const socialPurpose: RequirementKind<SocialPurposeAsk> = {
  kind: 'social-purpose',
  label: { da: 'Målgruppe og formål', en: 'Target group and purpose' },
  law: {
    da: 'Kravet skal have forbindelse med det, der købes, og må ikke gælde virksomhedens generelle politik (direktiv 2014/24/EU, artikel 67, stk. 3, og betragtning 97). Kun artikel 20 og 77 giver ret til at forbeholde en kontrakt for bestemte organisationer.',
    en: 'It must be linked to what is bought and may not concern general corporate policy (Directive 2014/24/EU art. 67(3) and recital 97). Only arts. 20 and 77 allow a contract to be reserved for certain organisations.',
  },
  schema: {
    type: 'object',
    description:
      'Target groups that the vendor knows and purposes that it pursues. Each of them is asked for.',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      targetGroups: {
        type: 'array',
        items: vocabularyCode(GROUPS, 'Code of a target group.'),
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        description: 'Target groups with each of whom the vendor or one of its references has experience.',
      },
      purposes: {
        type: 'array',
        items: vocabularyCode(PURPOSES, 'Code of a purpose.'),
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        description: 'Social purposes, each of which the vendor pursues.',
      },
    },
  },
  section: 'social-purpose',
  divisible: true,
  cases: SOCIAL_PURPOSE_CASES,
  name: (ask) => namesOf(items(ask)),
  prepare: (ask, lookup) => {
    const groups = termNamesIn(GROUPS, ask.targetGroups ?? [], lookup).names;
    const purposes = termNamesIn(PURPOSES, ask.purposes ?? [], lookup).names;
    return groups || purposes ? { ...ask, names: { ...groups, ...purposes } } : ask;
  },
  lighter: (ask) => acceptFewer(ask, (ask.targetGroups?.length ?? 0) + (ask.purposes?.length ?? 0)),
  additions: purposeToAdd,
  evaluate: (ask, _lot, vendor) => answerItems(items(ask, vendor), vendor, 'social-purpose', WORDING),
};

function items(ask: SocialPurposeAsk, vendor?: Vendor): AskedItem[] {
  return [
    ...(ask.targetGroups ?? []).map((group) => {
      const { da, en } = lowered(nameIn(ask.names, group));
      return {
        name: { da: `arbejde med ${da}`, en: `work with ${en}` },
        evidence: vendor ? experienceWith(group, vendor) : [],
      };
    }),
    ...(ask.purposes ?? []).map((purpose) => {
      const { da, en } = nameIn(ask.names, purpose);
      return {
        name: { da: `formålet »${da}«`, en: `the purpose “${en}”` },
        evidence: vendor?.purposes?.includes(purpose) === true ? [purpose] : [],
      };
    }),
  ];
}

const experienceWith = (group: string, { targetGroups, references }: Vendor): string[] => [
  ...(targetGroups.includes(group) ? [group] : []),
  ...references.filter((reference) => reference.targetGroups.includes(group)).map(({ id }) => id),
];

const WORDING: ItemWording = {
  met: ({ da, en }) => ({ da: `Leverandøren har oplyst ${da}.`, en: `The vendor states ${en}.` }),
  open: ({ da, en }) => ({
    da: `Profilen siger intet om ${da}.`,
    en: `The profile says nothing about ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Målgrupper og formål er erklæret fuldstændige og omfatter ikke ${da}.`,
    en: `Target groups and purposes are declared complete and do not include ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Tilføj ${da} i profilen, hvis det passer på jer; en målgruppe kan også stå på en reference.`,
    en: `Add ${en} to the profile if that is true of you; a target group may also stand on a reference.`,
  }),
};
