import { reservationToState } from './additions.js';
import type { ReservedAsk } from './ask.js';
import type { RequirementKind } from '../requirement-kind.js';
import { type Condition, article20, article77 } from './conditions.js';
import { RESERVED_CASES } from './cases.js';
import { listedApart } from '../../sentence.js';
import type { Language } from '../../answer.js';
import { reservedJudging } from './judging.js';

/**
 * A contract reserved by Directive 2014/24/EU art. 20 or art. 77. An entry in the Danish register of social enterprises (RSV)
 * proves neither. No share of a reservation is enough, so the share is 0 or 1.
 */
export const reserved: RequirementKind<ReservedAsk> = {
  kind: 'reserved',
  label: { da: 'Reserveret kontrakt', en: 'Reserved contract' },
  law: {
    da: 'Artikel 20: beskyttede værksteder, virksomheder med social og faglig integration som hovedformål og beskyttet beskæftigelse, hver med mindst 30 % handicappede eller dårligt stillede arbejdstagere. Artikel 77: betingelserne i stk. 2, litra a-d. En registrering som RSV beviser ingen af delene (direktiv 2014/24/EU).',
    en: 'Art. 20: sheltered workshops, operators whose main aim is social and professional integration, and sheltered employment, each with at least 30 % disabled or disadvantaged workers. Art. 77: the conditions of (2)(a) to (d). A registration as RSV proves neither (Directive 2014/24/EU).',
  },
  schema: {
    type: 'object',
    description: 'Who may take part by Directive 2014/24/EU.',
    additionalProperties: false,
    required: ['article'],
    properties: {
      article: {
        type: 'string',
        enum: ['20', '77'],
        description:
          '20: sheltered workshops, operators whose main aim is integration, and sheltered programmes, each with at least ' +
          '30 % disabled or disadvantaged workers. 77: organisations with a public service mission that reinvest their ' +
          'profits and are run by participation, for certain social and health services.',
      },
    },
  },
  section: 'reservation',
  divisible: false,
  // By article 20 it rests on the share of disabled or disadvantaged workers.
  undisclosed: ({ article }) => article === '20',
  cases: RESERVED_CASES,
  judging: reservedJudging,
  name: ({ article }) => ({
    da: `betingelserne i artikel ${article}`,
    en: `the conditions of article ${article}`,
  }),
  additions: reservationToState,
  evaluate: (ask, lot, vendor, { judgedOn }) => {
    const conditions = ask.article === '20' ? article20(vendor) : article77(vendor, lot, judgedOn);
    const complete = vendor.complete.includes('reservation');
    const failed = conditions.filter(({ holds }) => holds === false || (holds === undefined && complete));
    const open = conditions.filter(({ holds }) => holds === undefined);
    const evidence = vendor.reservation === undefined ? [] : ['reservation'];
    if (failed.length > 0) return { finding: 'unmet', share: 0, evidence, ...missing(ask, failed, false) };
    if (open.length > 0) return { finding: 'unknown', share: 0, evidence, ...missing(ask, open, true) };
    return {
      finding: 'met',
      share: 1,
      evidence,
      explanation: metBy(ask, vendor.reservation?.verified === true),
    };
  },
};

function metBy(ask: ReservedAsk, verified: boolean): Record<Language, string> {
  return {
    da: `Betingelserne i artikel ${ask.article} er opfyldt ${verified ? 'og efterprøvet' : 'efter leverandørens egne oplysninger'}.`,
    en: `The conditions of article ${ask.article} are met${verified ? ' and verified' : ' as the vendor declares'}.`,
  };
}

function missing(ask: ReservedAsk, conditions: readonly Condition[], open: boolean) {
  const da = listedApart(
    conditions.map(({ name }) => name.da),
    'da',
  );
  const en = listedApart(
    conditions.map(({ name }) => name.en),
    'en',
  );
  return open
    ? {
        explanation: {
          da: `Profilen viser ikke, om betingelserne i artikel ${ask.article} er opfyldt: ${da}.`,
          en: `The profile does not show whether the conditions of article ${ask.article} are met: ${en}.`,
        },
        advice: { da: `Oplys i profilen: ${da}.`, en: `State in the profile: ${en}.` },
      }
    : {
        explanation: {
          da: `Kontrakten er reserveret efter artikel ${ask.article}, og det er ikke opfyldt: ${da}.`,
          en: `The contract is reserved under article ${ask.article}, and this is not met: ${en}.`,
        },
        advice: {
          da: 'Deltag som underleverandør, eller ret profilen, hvis oplysningerne ikke længere passer.',
          en: 'Take part as a subcontractor, or correct the profile if it is out of date.',
        },
      };
}
