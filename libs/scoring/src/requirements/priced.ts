import type { Language } from '../answer.js';
import { units } from '../exchange.js';
import type { Money } from '../money.js';
import { grouped } from '../sentence.js';

/** An amount as a sentence shows it: `1.250.000 DKK`, `DKK 1,250,000`. */
export function priced(amount: Money, language: Language): string {
  return language === 'da'
    ? `${grouped(units(amount), 'da')} ${amount.currency}`
    : `${amount.currency} ${grouped(units(amount), 'en')}`;
}
