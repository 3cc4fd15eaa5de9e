import { moneyOf } from '../../exchange.js';
import { counted } from '../../sentence.js';
import { priced } from '../priced.js';
import type { LighterAsk } from '../requirement-kind.js';
import { smallerAmounts } from '../smaller.js';
import type { ReferenceAsk } from './ask.js';

/** Years that are looked back in practice; annex XII names three for services and five for works. */
const YEARS = [3, 5, 10];

/** Fewer references, smaller ones, older ones. */
export const lighterReference = (ask: ReferenceAsk): LighterAsk<ReferenceAsk>[] => [
  ...fewer(ask),
  ...ofLessValue(ask),
  ...older(ask),
];

function fewer(ask: ReferenceAsk): LighterAsk<ReferenceAsk>[] {
  return Array.from({ length: ask.count - 1 }, (_, index) => ask.count - 1 - index).map((count) => ({
    dimension: 'count',
    ask: { ...ask, count },
    change: {
      da: `Kræv ${counted(count, 'reference', 'referencer')}.`,
      en: `Ask for ${counted(count, 'reference', 'references')}.`,
    },
  }));
}

function ofLessValue({ minValue, ...rest }: ReferenceAsk): LighterAsk<ReferenceAsk>[] {
  if (minValue === undefined) return [];
  const smaller = smallerAmounts(minValue).map((amount) => ({
    dimension: 'value',
    ask: { ...rest, minValue: amount },
    change: {
      da: `Kræv referencer på mindst ${priced(moneyOf(amount), 'da')} hver.`,
      en: `Ask for references of at least ${priced(moneyOf(amount), 'en')} each.`,
    },
  }));
  const whatever = { da: 'Kræv ingen mindsteværdi.', en: 'Ask for no least value.' };
  return [...smaller, { dimension: 'value', ask: rest, change: whatever }];
}

function older({ withinYears, ...rest }: ReferenceAsk): LighterAsk<ReferenceAsk>[] {
  if (withinYears === undefined) return [];
  const longer = YEARS.filter((years) => years > withinYears).map((years) => ({
    dimension: 'age',
    ask: { ...rest, withinYears: years },
    change: {
      da: `Lad arbejde fra de seneste ${String(years)} år tælle.`,
      en: `Let work of the past ${String(years)} years count.`,
    },
  }));
  const whenever = { da: 'Lad arbejde tælle, uanset hvor gammelt det er.', en: 'Let work of any age count.' };
  return [...longer, { dimension: 'age', ask: rest, change: whenever }];
}
