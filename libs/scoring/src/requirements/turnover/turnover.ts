import { turnoverToState } from './additions.js';
import type { TurnoverAsk } from './ask.js';
import { moneyOf, ratio } from '../../exchange.js';
import type { Money } from '../../money.js';
import { amountSchema } from '../amount-schema.js';
import { findingOf } from '../finding-of.js';
import { priced } from '../priced.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { TURNOVER_CASES } from './cases.js';
import { turnoverJudging } from './judging.js';
import { lighterTurnover } from './lighter.js';

/** Least yearly turnover; at most twice the contract's value unless the buyer gives the reason (Directive 2014/24/EU art. 58(3)). */
export const turnover: RequirementKind<TurnoverAsk> = {
  kind: 'turnover',
  label: { da: 'Omsætning', en: 'Turnover' },
  law: {
    da: 'Højst det dobbelte af kontraktens anslåede værdi, medmindre ordregiveren begrunder det (direktiv 2014/24/EU, artikel 58, stk. 3).',
    en: 'At most twice the estimated value of the contract, unless the buyer gives the reason (Directive 2014/24/EU art. 58(3)).',
  },
  schema: {
    type: 'object',
    description: 'Least yearly turnover.',
    additionalProperties: false,
    required: ['amount'],
    properties: {
      amount: amountSchema('Least turnover of a year.'),
      reason: {
        type: 'string',
        minLength: 10,
        maxLength: 2000,
        description:
          'Why more than twice the estimated value is asked for (Directive 2014/24/EU art. 58(3)).',
      },
    },
  },
  section: 'turnover',
  divisible: true,
  undisclosed: () => true,
  cases: TURNOVER_CASES,
  judging: turnoverJudging,
  name: ({ amount }) => ({
    da: `omsætning på mindst ${priced(moneyOf(amount), 'da')}`,
    en: `turnover of at least ${priced(moneyOf(amount), 'en')}`,
  }),
  lighter: lighterTurnover,
  additions: turnoverToState,
  evaluate: (ask, _lot, vendor, { rates }) => {
    const asked = moneyOf(ask.amount);
    if (vendor.turnover === undefined) return notStated(asked, findingOf(0, vendor, 'turnover'));
    const share = asked.minor === 0 ? 1 : ratio(vendor.turnover, asked, rates);
    if (share === undefined) return notComparable(asked, vendor.turnover);
    const explanation = {
      da: `Leverandøren omsætter for ${priced(vendor.turnover, 'da')} om året; der kræves mindst ${priced(asked, 'da')}.`,
      en: `The vendor turns over ${priced(vendor.turnover, 'en')} a year; at least ${priced(asked, 'en')} required.`,
    };
    if (share >= 1) return { finding: 'met', share: 1, evidence: ['turnover'], explanation };
    return {
      finding: share > 0 ? 'partly' : 'unmet',
      share: Math.max(0, share),
      evidence: ['turnover'],
      explanation,
      advice: {
        da: `Byd sammen med en partner, så I tilsammen omsætter for mindst ${priced(asked, 'da')} om året.`,
        en: `Bid together with a partner so that you turn over at least ${priced(asked, 'en')} a year between you.`,
      },
    };
  },
};

function notStated(asked: Money, finding: RequirementFinding['finding']): RequirementFinding {
  return {
    finding,
    share: 0,
    evidence: [],
    explanation: {
      da: `Omsætningen er ikke oplyst; der kræves mindst ${priced(asked, 'da')} om året.`,
      en: `The turnover is not stated; at least ${priced(asked, 'en')} a year required.`,
    },
    advice: { da: 'Oplys jeres årlige omsætning.', en: 'State your yearly turnover.' },
  };
}

function notComparable(asked: Money, stated: Money): RequirementFinding {
  return {
    finding: 'unknown',
    share: 0,
    evidence: ['turnover'],
    explanation: {
      da: `Omsætningen er oplyst i ${stated.currency} og kan ikke sammenlignes med kravet i ${asked.currency}.`,
      en: `The turnover is stated in ${stated.currency} and cannot be compared with the amount required in ${asked.currency}.`,
    },
    advice: {
      da: `Oplys omsætningen i ${asked.currency}.`,
      en: `State the turnover in ${asked.currency}.`,
    },
  };
}
