import { contractYears, moneyOf, ratio, DEFAULT_RATES, type Amount } from '#scoring';
import type { LegalNote } from './legal-note.js';
import { requirementsOf, type NotedLot, type NotedTender } from './noted-tender.js';

/** Kroner a year below which nobody works full time: with it, the value tells how many people a contract can pay at most. */
const LOWEST_YEARLY_PAY = { minor: 300_000_00, currency: 'DKK' };
/** More references than these are hard to come by for who is new. */
const MANY_REFERENCES = 3;
const LEAST_YEARS_BACK = 3;
/** A shorter contract is paid as if it ran for a month. */
const LEAST_YEARS = 1 / 12;

interface TurnoverAsk {
  readonly amount: Amount;
  readonly reason?: string;
}
interface ReferenceAsk {
  readonly count: number;
  readonly minValue?: Amount;
  readonly withinYears?: number;
}

/** Art. 58(3) and udbudsloven § 142: a yearly turnover of at most twice the value, unless special risks are the stated reason. */
export function turnoverNotes(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'turnover').flatMap(({ requirement, pointer, lot }) => {
    const { amount, reason } = requirement.ask as TurnoverAsk;
    const times = lot.value && ratio(moneyOf(amount), lot.value, DEFAULT_RATES);
    if (times === undefined || times <= 2 || reason !== undefined) return [];
    return {
      code: 'turnover-over-twice',
      article: '58(3)',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/amount`,
      text: {
        da: 'Der kræves en omsætning på mere end det dobbelte af kontraktens anslåede værdi. Sæt den ned, eller skriv i udbudsmaterialet, hvilke særlige risici der begrunder det (udbudsloven § 142).',
        en: 'A turnover of more than twice the estimated value of the contract is asked for. Lower it, or state in the documents which special risks are the reason (udbudsloven § 142).',
      },
    };
  });
}

/** Art. 58(4): people in proportion to the contract. */
export function capacityNotes(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'capacity').flatMap(({ requirement, pointer, lot }) => {
    const { headcount } = requirement.ask as { readonly headcount: number };
    const paid = peopleThatCanBePaid(lot);
    if (paid === undefined || headcount <= paid) return [];
    return {
      code: 'capacity-out-of-proportion',
      article: '58(4)',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/headcount`,
      text: {
        da: `Der kræves ${String(headcount)} medarbejdere, men kontraktens værdi kan højst lønne omkring ${String(Math.floor(paid))} på fuld tid. Kravet skal stå i rimeligt forhold til opgaven.`,
        en: `${String(headcount)} people are asked for, but the value of the contract can pay some ${String(Math.floor(paid))} full time at most. The demand must be in proportion to the work.`,
      },
    };
  });
}

/** At least one: somebody has to do it. */
function peopleThatCanBePaid({ value, contractStart, contractEnd }: NotedLot): number | undefined {
  const people = value && ratio(value, LOWEST_YEARLY_PAY, DEFAULT_RATES);
  if (people === undefined || contractStart === undefined || contractEnd === undefined) return undefined;
  return Math.max(1, people / Math.max(contractYears(contractStart, contractEnd), LEAST_YEARS));
}

/** Art. 58(4) and Annex XII, part II(a)(ii): references in proportion, of the past three years at least. */
export function referenceNotes(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'reference').flatMap(({ requirement, pointer, lot }) => {
    const { count, minValue, withinYears } = requirement.ask as ReferenceAsk;
    const size = minValue && lot.value && ratio(moneyOf(minValue), lot.value, DEFAULT_RATES);
    const note = (code: string, member: keyof ReferenceAsk, text: LegalNote['text']): LegalNote => ({
      code,
      article: '58(4)',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/${member}`,
      text,
    });
    return [
      ...(size !== undefined && size > 1 ? [note('reference-larger-than-lot', 'minValue', LARGER)] : []),
      ...(count > MANY_REFERENCES ? [note('many-references', 'count', MANY)] : []),
      ...(withinYears !== undefined && withinYears < LEAST_YEARS_BACK
        ? [note('references-too-recent', 'withinYears', RECENT)]
        : []),
    ];
  });
}

const LARGER = {
  da: 'Hver reference skal være større end selve delkontrakten. Det lukker dem ude, der kan løse opgaven, men ikke har løst større.',
  en: 'Each reference must be larger than the lot itself. That shuts out who can do the work but has done nothing larger.',
};
const MANY = {
  da: 'Der kræves mere end tre referencer. Overvej, om færre kan vise det samme.',
  en: 'More than three references are asked for. Consider whether fewer would show the same.',
};
const RECENT = {
  da: 'For tjenesteydelser må der ses tre år tilbage, og længere, hvis det sikrer konkurrencen. En kortere periode lukker unødigt ude.',
  en: 'For services one may look back three years, and further to ensure competition. A shorter period shuts out needlessly.',
};
