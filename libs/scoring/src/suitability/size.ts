import { ratio, type Rates } from '../exchange.js';
import type { Lot } from '../lot.js';
import type { Money } from '../money.js';
import { priced } from '../requirements/priced.js';
import type { Reference, Vendor } from '../vendor.js';
import { WEIGHTS } from '../weights.js';
import { contractYears } from './contract-years.js';
import type { LotPart, PartExplanation } from './lot-part.js';
import type { WorkDigest } from './work-digest.js';

const { ampleTurnover, ampleReference, sizeUnknown } = WEIGHTS.suitability;

/**
 * Whether a contract of this value is within reach: by yearly turnover against the value of a contract year, or by the
 * largest piece of work shown. More than enough counts as enough, so being large is no advantage.
 */
export function sizePart(lot: Lot, rates: Rates): LotPart | undefined {
  const { value } = lot;
  if (value === undefined || value.minor <= 0) return undefined;
  const years = yearsOf(lot);
  const turnoversOf = ({ vendor: { turnover } }: WorkDigest): number | undefined =>
    turnover && ratio(turnover, value, rates);
  const byTurnover = (turnovers: number | undefined): number =>
    turnovers === undefined ? sizeUnknown : (turnovers * years) / ampleTurnover;
  const largestOf = ({ largest }: WorkDigest): number => {
    let most = 0;
    for (const work of largest) most = Math.max(most, ratio(work, value, rates) ?? 0);
    return most;
  };
  return {
    share: ({ digest }) =>
      Math.max(0, Math.min(1, Math.max(byTurnover(turnoversOf(digest)), largestOf(digest) / ampleReference))),
    explain: ({ digest }, share) => {
      const turnovers = turnoversOf(digest);
      const byReference = largestOf(digest) / ampleReference >= byTurnover(turnovers);
      const yearly = { ...value, minor: Math.round(value.minor / years) };
      if (byReference)
        return explainedByReference(largestReference(digest.vendor, value, rates), value, share);
      return explainedByTurnover(turnovers === undefined ? undefined : digest.vendor.turnover, yearly, share);
    },
  };
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
            da: `Omsætningen på ${da} om året er under det dobbelte af opgavens ${daValue} om året.`,
            en: `The turnover of ${en} a year is less than twice the ${enValue} a year of the contract.`,
          },
  };
}

/** Years that the contract runs, at least one. */
function yearsOf({ contractStart, contractEnd }: Lot): number {
  if (contractStart === undefined || contractEnd === undefined) return 1;
  return Math.max(1, contractYears(contractStart, contractEnd));
}
