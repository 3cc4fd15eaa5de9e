import type { ImplementationAsk, ImplementationPractice } from './ask.js';
import type { Sentence } from '../../answer.js';
import { acceptFewer } from '../accept-fewer.js';
import { answerItems, type ItemWording, namesOf } from '../asked-items.js';
import { practiceItem } from '../practice-items.js';
import { practicesToAdd } from '../practices-to-add.js';
import type { RequirementKind } from '../requirement-kind.js';
import { IMPLEMENTATION_CASES } from './cases.js';

const NAMES: Readonly<Record<ImplementationPractice, Sentence>> = {
  'change-management': { da: 'forandringsledelse', en: 'change management' },
  training: { da: 'oplæring', en: 'training' },
  'benefits-realisation': { da: 'gevinstrealisering', en: 'benefits realisation' },
};

/**
 * Bringing a new way of working into use. Experience of it belongs to professional ability (Directive 2014/24/EU art. 58(4))
 * or, for the people who do the work, to the award criteria (art. 67(2)(b)); doing it, to the performance of the contract
 * (art. 70).
 */
export const implementation: RequirementKind<ImplementationAsk> = {
  kind: 'implementation',
  label: { da: 'Implementering', en: 'Implementation' },
  law: {
    da: 'Erfaring hører til den faglige formåen (direktiv 2014/24/EU, artikel 58, stk. 4) eller, for dem der udfører opgaven, til tildelingskriterierne (artikel 67, stk. 2, litra b). Det samme må ikke bruges til begge dele.',
    en: 'Experience belongs to professional ability (Directive 2014/24/EU art. 58(4)) or, for the people who do the work, to the award criteria (art. 67(2)(b)). The same thing may not serve as both.',
  },
  schema: {
    type: 'object',
    description: 'How the vendor brings a new way of working into use. Each practice is asked for.',
    additionalProperties: false,
    required: ['practices'],
    properties: {
      practices: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['change-management', 'training', 'benefits-realisation'],
          description:
            'change-management: works with leaders and staff so that a change takes hold; training: trains the staff and citizens who are to use the solution; benefits-realisation: follows up with the buyer whether the benefits appear.',
        },
        minItems: 1,
        maxItems: 3,
        uniqueItems: true,
        description: 'Practices that the vendor masters.',
        examples: [['change-management', 'training']],
      },
    },
  },
  section: 'practices',
  divisible: true,
  cases: IMPLEMENTATION_CASES,
  name: (ask) => namesOf(ask.practices.map((practice) => ({ name: NAMES[practice] }))),
  lighter: (ask) => acceptFewer(ask, ask.practices.length),
  additions: ({ ask, vendor }) => practicesToAdd(ask.practices, vendor),
  evaluate: (ask, _lot, vendor) => {
    const items = ask.practices.map((practice) => practiceItem(practice, NAMES[practice], vendor));
    return answerItems(items, vendor, 'practices', WORDING);
  },
};

const WORDING: ItemWording = {
  met: ({ da, en }) => ({
    da: `Leverandøren har erfaring med ${da}.`,
    en: `The vendor has experience of ${en}.`,
  }),
  open: ({ da, en }) => ({
    da: `Profilen siger intet om ${da}.`,
    en: `The profile says nothing about ${en}.`,
  }),
  absent: ({ da, en }) => ({
    da: `Arbejdsmetoderne er erklæret fuldstændige og omfatter ikke ${da}.`,
    en: `The practices are declared complete and do not include ${en}.`,
  }),
  advice: ({ da, en }) => ({
    da: `Oplys i profilen eller på en reference, at I arbejder med ${da}, hvis I gør det.`,
    en: `State in the profile or on a reference that you work with ${en} if you do.`,
  }),
};
