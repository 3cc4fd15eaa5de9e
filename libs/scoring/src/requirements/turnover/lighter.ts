import { moneyOf } from '../../exchange.js';
import { priced } from '../priced.js';
import type { LighterAsk } from '../requirement-kind.js';
import { smallerAmounts } from '../smaller.js';
import type { TurnoverAsk } from './ask.js';

export const lighterTurnover = (ask: TurnoverAsk): LighterAsk<TurnoverAsk>[] =>
  smallerAmounts(ask.amount).map((amount) => ({
    dimension: 'amount',
    ask: { ...ask, amount },
    change: {
      da: `Kræv en årlig omsætning på mindst ${priced(moneyOf(amount), 'da')}.`,
      en: `Ask for a yearly turnover of at least ${priced(moneyOf(amount), 'en')}.`,
    },
  }));
