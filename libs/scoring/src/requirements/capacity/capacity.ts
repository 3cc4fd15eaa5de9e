import { headcountToState } from './additions.js';
import type { CapacityAsk } from './ask.js';
import { counted } from '../../sentence.js';
import { findingOf } from '../finding-of.js';
import type { RequirementKind } from '../requirement-kind.js';
import { CAPACITY_CASES } from './cases.js';
import { capacityJudging } from './judging.js';
import { lighterCapacity } from './lighter.js';

/** Human resources needed to perform the contract (Directive 2014/24/EU art. 58(4)). */
export const capacity: RequirementKind<CapacityAsk> = {
  kind: 'capacity',
  label: { da: 'Kapacitet', en: 'Capacity' },
  law: {
    da: 'De menneskelige ressourcer, som kontrakten kræver, og ikke flere (direktiv 2014/24/EU, artikel 58, stk. 1 og 4).',
    en: 'The human resources that the contract needs and no more (Directive 2014/24/EU art. 58(1) and (4)).',
  },
  schema: {
    type: 'object',
    description: 'Least number of people who work for the vendor.',
    additionalProperties: false,
    required: ['headcount'],
    properties: {
      headcount: {
        type: 'integer',
        minimum: 1,
        maximum: 100_000,
        description: 'Least headcount.',
        examples: [5],
      },
    },
  },
  section: 'capacity',
  divisible: true,
  cases: CAPACITY_CASES,
  judging: capacityJudging,
  name: ({ headcount }) => ({
    da: `mindst ${counted(headcount, 'medarbejder', 'medarbejdere')}`,
    en: `at least ${people(headcount)}`,
  }),
  lighter: lighterCapacity,
  additions: headcountToState,
  evaluate: (ask, _lot, vendor) => {
    const least = { da: counted(ask.headcount, 'medarbejder', 'medarbejdere'), en: people(ask.headcount) };
    const { headcount } = vendor;
    if (headcount === undefined) {
      return {
        finding: findingOf(0, vendor, 'capacity'),
        share: 0,
        evidence: [],
        explanation: {
          da: `Antallet af medarbejdere er ikke oplyst; der kræves mindst ${least.da}.`,
          en: `The headcount is not stated; at least ${least.en} required.`,
        },
        advice: { da: 'Oplys, hvor mange medarbejdere I har.', en: 'State how many people work for you.' },
      };
    }
    const share = Math.min(1, headcount / ask.headcount);
    const explanation = {
      da: `Leverandøren har ${counted(headcount, 'medarbejder', 'medarbejdere')}; der kræves mindst ${String(ask.headcount)}.`,
      en: `The vendor has ${people(headcount)}; at least ${String(ask.headcount)} required.`,
    };
    if (share >= 1) return { finding: 'met', share: 1, evidence: ['headcount'], explanation };
    return {
      finding: share > 0 ? 'partly' : 'unmet',
      share,
      evidence: ['headcount'],
      explanation,
      advice: {
        da: `Byd sammen med en partner, så I tilsammen har mindst ${least.da}.`,
        en: `Bid together with a partner so that you have at least ${least.en} between you.`,
      },
    };
  },
};

const people = (count: number): string => counted(count, 'employee', 'employees');
