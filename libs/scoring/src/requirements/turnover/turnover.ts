import type { TurnoverAsk } from './ask.js';
import type { Language } from '../../answer.js';
import { moneyOf, ratio, units } from '../../exchange.js';
import type { Money } from '../../money.js';
import { grouped } from '../../sentence.js';
import { amountSchema } from '../amount-schema.js';
import { findingOf } from '../finding-of.js';
import type { RequirementFinding, RequirementKind } from '../requirement-kind.js';
import { TURNOVER_CASES } from './cases.js';
import { turnoverJudging } from './judging.js';

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
  cases: TURNOVER_CASES,
  judging: turnoverJudging,
  name: ({ amount }) => ({
    da: `omsætning på ${money(moneyOf(amount), 'da')}`,
    en: `turnover of ${money(moneyOf(amount), 'en')}`,
  }),
  evaluate: (ask, _lot, vendor, { rates }) => {
    const asked = moneyOf(ask.amount);
    if (vendor.turnover === undefined) return notStated(asked, findingOf(0, vendor, 'turnover'));
    const share = asked.minor === 0 ? 1 : ratio(vendor.turnover, asked, rates);
    if (share === undefined) return notComparable(asked, vendor.turnover);
    const explanation = {
      da: `Leverandøren omsætter for ${money(vendor.turnover, 'da')} om året; der kræves mindst ${money(asked, 'da')}.`,
      en: `The vendor turns over ${money(vendor.turnover, 'en')} a year; at least ${money(asked, 'en')} required.`,
    };
    if (share >= 1) return { finding: 'met', share: 1, evidence: ['turnover'], explanation };
    return {
      finding: share > 0 ? 'partly' : 'unmet',
      share: Math.max(0, share),
      evidence: ['turnover'],
      explanation,
      advice: {
        da: `Byd sammen med en partner, så I tilsammen omsætter for mindst ${money(asked, 'da')} om året.`,
        en: `Bid together with a partner so that you turn over at least ${money(asked, 'en')} a year between you.`,
      },
    };
  },
};

function money(amount: Money, language: Language): string {
  return language === 'da'
    ? `${grouped(units(amount), 'da')} ${amount.currency}`
    : `${amount.currency} ${grouped(units(amount), 'en')}`;
}

function notStated(asked: Money, finding: RequirementFinding['finding']): RequirementFinding {
  return {
    finding,
    share: 0,
    evidence: [],
    explanation: {
      da: `Omsætningen er ikke oplyst; der kræves mindst ${money(asked, 'da')} om året.`,
      en: `The turnover is not stated; at least ${money(asked, 'en')} a year required.`,
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
      en: `The turnover is stated in ${stated.currency} and cannot be compared with the demand in ${asked.currency}.`,
    },
    advice: {
      da: `Oplys omsætningen i ${asked.currency}.`,
      en: `State the turnover in ${asked.currency}.`,
    },
  };
}
