import type { Language } from '../answer.js';
import { ratio, type Rates } from '../exchange.js';
import { amountAt } from '../facts/amount.js';
import { exchangeTo } from '../facts/exchange-to.js';
import type { Facts } from '../facts/facts.js';
import { MONEY_SIZE } from '../facts/largest-works.js';
import type { Lot } from '../lot.js';
import type { Money } from '../money.js';
import { priced } from '../requirements/priced.js';
import type { Reference, Vendor } from '../vendor.js';
import { turnoverStep } from '../turnover-step.js';
import { WEIGHTS } from '../weights.js';
import { contractYears } from './contract-years.js';
import type { LotPart, PartContext, PartExplanation } from './lot-part.js';

const { ampleTurnover, ampleReference, sizeUnknown } = WEIGHTS.suitability;

/**
 * Whether a contract of this value is within reach: by the step of the yearly turnover against the value of a contract year, or
 * by the largest piece of work shown. More than enough counts as enough, so being large is no advantage.
 */
export function sizePart(lot: Lot, { rates, codes }: PartContext): LotPart | undefined {
  const { value } = lot;
  if (value === undefined || value.minor <= 0) return undefined;
  const years = yearsOf(lot);
  const timesValue = exchangeTo(value, rates, codes.texts);
  const turnoversOf = (facts: Facts, slot: number): number =>
    timesValue(turnoverStep(facts.turnover(slot)), facts.turnoverCurrency(slot));
  const byTurnover = (facts: Facts, slot: number): number => {
    const turnovers = turnoversOf(facts, slot);
    return Number.isNaN(turnovers) ? sizeUnknown : (turnovers * years) / ampleTurnover;
  };
  const byReference = (facts: Facts, slot: number): number =>
    largestOf(facts, slot, timesValue) / ampleReference;
  return {
    share: (facts, slot) =>
      Math.max(0, Math.min(1, Math.max(byTurnover(facts, slot), byReference(facts, slot)))),
    explain: ({ placed: { facts, slot, vendor } }, share) => {
      if (byReference(facts, slot) >= byTurnover(facts, slot))
        return explainedByReference(largestReference(vendor, value, rates), value, share);
      const yearly = { ...value, minor: Math.round(value.minor / years) };
      const isComparable = !Number.isNaN(turnoversOf(facts, slot));
      return explainedByTurnover(isComparable ? vendor.turnover : undefined, yearly, share);
    },
  };
}

/** The largest piece of work, in values of the contract. */
function largestOf(
  { largest }: Facts,
  slot: number,
  timesValue: (minor: number, currency: number) => number,
): number {
  const { items } = largest;
  const end = largest.endOf(slot);
  let most = 0;
  for (let at = largest.startOf(slot); at < end; at += MONEY_SIZE) {
    const times = timesValue(amountAt(items, at), items[at + 2] as number);
    if (times > most) most = times;
  }
  return most;
}

/** The reference that shows most, the first by its id of several. */
function largestReference({ references }: Vendor, value: Money, rates: Rates): Reference | undefined {
  const sized = references.map((reference) => ({
    reference,
    size: (reference.value && ratio(reference.value, value, rates)) ?? 0,
  }));
  return sized.sort((a, b) => b.size - a.size || (a.reference.id < b.reference.id ? -1 : 1))[0]?.reference;
}

function explainedByReference(
  reference: Reference | undefined,
  value: Money,
  share: number,
): PartExplanation {
  const work = reference?.value;
  if (reference === undefined || work === undefined)
    return { evidence: [], sources: [], explanation: NOT_STATED };
  const { title, id } = reference;
  const explanation =
    share >= 1
      ? {
          da: `Referencen »${title}« på ${priced(work, 'da')} er mindst halvt så stor som opgaven på ${priced(value, 'da')}.`,
          en: `The reference “${title}” of ${priced(work, 'en')} is at least half as large as the contract of ${priced(value, 'en')}.`,
        }
      : {
          da: `Den største reference, »${title}« på ${priced(work, 'da')}, er under halvt så stor som opgaven på ${priced(value, 'da')}.`,
          en: `The largest reference, “${title}” of ${priced(work, 'en')}, is less than half as large as the contract of ${priced(value, 'en')}.`,
        };
  return { evidence: ['references'], sources: [id], explanation };
}

const NOT_STATED = {
  da: 'Omsætningen er ikke oplyst, så den kan sammenlignes, og ingen reference viser størrelsen; det tæller hverken for eller imod.',
  en: 'No turnover is stated that can be compared, and no reference shows the size; that counts neither for nor against.',
};

/** @param yearly the value of a contract year */
function explainedByTurnover(turnover: Money | undefined, yearly: Money, share: number): PartExplanation {
  if (turnover === undefined) return { evidence: [], sources: [], explanation: NOT_STATED };
  const [da, en] = [priced(turnover, 'da'), priced(turnover, 'en')];
  const [daValue, enValue] = [priced(yearly, 'da'), priced(yearly, 'en')];
  return {
    evidence: ['turnover'],
    sources: [],
    explanation:
      share >= 1
        ? {
            da: `Omsætningen på ${da} om året er mindst det dobbelte af opgavens ${daValue} om året.`,
            en: `The turnover of ${en} a year is at least twice the ${enValue} a year of the contract.`,
          }
        : {
            da: `Omsætningen på ${counted(turnover, 'da', 'regnet som')} om året er under det dobbelte af opgavens ${daValue} om året.`,
            en: `The turnover of ${counted(turnover, 'en', 'counted as')} a year is less than twice the ${enValue} a year of the contract.`,
          },
  };
}

/** The turnover, and the step that it counts as where that is another: what falls short by its step need not by its figure. */
function counted(turnover: Money, language: Language, as: string): string {
  const step = { ...turnover, minor: turnoverStep(turnover.minor) };
  const stated = priced(turnover, language);
  return step.minor === turnover.minor ? stated : `${stated} (${as} ${priced(step, language)})`;
}

/** Years that the contract runs, at least one. */
function yearsOf({ contractStart, contractEnd }: Lot): number {
  if (contractStart === undefined || contractEnd === undefined) return 1;
  return Math.max(1, contractYears(contractStart, contractEnd));
}
