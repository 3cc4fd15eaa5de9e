import type { CoDesignAsk, CoDesignPartner } from './ask.js';
import type { Sentence } from '../../answer.js';
import type { Practice } from '../../vendor.js';
import { acceptFewer } from '../accept-fewer.js';
import { answerItems, type ItemWording, namesOf } from '../asked-items.js';
import { practiceItem } from '../practice-items.js';
import { practicesToAdd } from '../practices-to-add.js';
import type { RequirementKind } from '../requirement-kind.js';
import { CO_DESIGN_CASES } from './cases.js';

const PARTNERS: Readonly<Record<CoDesignPartner, { readonly practice: Practice; readonly name: Sentence }>> =
  {
    citizens: { practice: 'co-design-with-citizens', name: { da: 'borgere', en: 'citizens' } },
    'civil-society': {
      practice: 'co-design-with-civil-society',
      name: { da: 'civilsamfundet', en: 'civil society' },
    },
  };

/**
 * Citizens or civil society take part in the design: a way of performing the contract (Directive 2014/24/EU art. 70) and of
 * designing for all users (arts. 42(1) and 67(2)(a)).
 */
export const coDesign: RequirementKind<CoDesignAsk> = {
  kind: 'co-design',
  label: { da: 'Samskabelse', en: 'Co-design' },
  law: {
    da: 'Et vilkår for gennemførelsen af kontrakten (direktiv 2014/24/EU, artikel 70) eller et tildelingskriterium (artikel 67, stk. 2, litra a), når det har forbindelse med det, der købes.',
    en: 'A condition of performing the contract (Directive 2014/24/EU art. 70) or an award criterion (art. 67(2)(a)), where it is linked to what is bought.',
  },
  schema: {
    type: 'object',
    description: 'With whom the vendor designs its solutions. Each of them is asked for.',
    additionalProperties: false,
    required: ['with'],
    properties: {
      with: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['citizens', 'civil-society'],
          description:
            'citizens: the people whom the service is for, and their relatives; civil-society: associations, volunteers and local communities.',
        },
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        description: 'Who takes part in the design.',
        examples: [['citizens']],
      },
    },
  },
  section: 'practices',
  divisible: true,
  cases: CO_DESIGN_CASES,
  name: (ask) => {
    const { da, en } = namesOf(ask.with.map((partner) => PARTNERS[partner]));
    return { da: `udvikling sammen med ${da}`, en: `design together with ${en}` };
  },
  lighter: (ask) => acceptFewer(ask, ask.with.length),
  additions: ({ ask, vendor }) =>
    practicesToAdd(
      ask.with.map((partner) => PARTNERS[partner].practice),
      vendor,
    ),
  evaluate: (ask, _lot, vendor) => {
    const items = ask.with.map((partner) => {
      const { practice, name } = PARTNERS[partner];
      return practiceItem(practice, name, vendor);
    });
    return answerItems(items, vendor, 'practices', WORDING);
  },
};

const WORDING: ItemWording = {
  met: ({ da, en }) => ({
    da: `Leverandøren udvikler sine løsninger sammen med ${da}.`,
    en: `The vendor designs its solutions together with ${en}.`,
  }),
  open: ({ da, en }) => ({
    da: `Profilen siger ikke, om leverandøren udvikler sine løsninger sammen med ${da}.`,
    en: `The profile does not say whether the vendor designs its solutions together with ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Arbejdsmetoderne er erklæret fuldstændige og omfatter ikke udvikling sammen med ${da}.`,
    en: `The practices are declared complete and do not include design together with ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Oplys i profilen eller på en reference, at I udvikler sammen med ${da}, hvis I gør det.`,
    en: `State in the profile or on a reference that you design together with ${en} if you do.`,
  }),
};
