import { ratio, type Rates } from '../exchange.js';
import type { Lot } from '../lot.js';
import { WEIGHTS } from '../weights.js';
import type { LotPart, PartExplanation } from './lot-part.js';
import type { WorkDigest } from './work-digest.js';

const { ampleTurnover, ampleReference, sizeUnknown } = WEIGHTS.suitability;
const DAY = 86_400_000;
const DAYS_OF_YEAR = 365.25;

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
      const [turnovers, largest] = [turnoversOf(digest), largestOf(digest)];
      return {
        evidence: evidenceOf(turnovers, largest / ampleReference >= byTurnover(turnovers)),
        explanation: explained(share, turnovers, largest),
      };
    },
  };
}

function evidenceOf(turnovers: number | undefined, byReference: boolean): string[] {
  if (byReference) return ['references'];
  return turnovers === undefined ? [] : ['turnover'];
}

function explained(
  share: number,
  turnovers: number | undefined,
  largest: number,
): PartExplanation['explanation'] {
  if (share >= 1) {
    return {
      da: 'Omsætning eller tidligere opgaver svarer til opgavens værdi.',
      en: 'Turnover or earlier work matches the value of the contract.',
    };
  }
  if (turnovers === undefined && largest === 0) {
    return {
      da: 'Størrelsen kan ikke vurderes; hverken omsætning eller værdi af tidligere opgaver er oplyst.',
      en: 'Size cannot be judged; neither turnover nor the value of earlier work is stated.',
    };
  }
  return {
    da: 'Opgaven er stor i forhold til omsætning og tidligere opgaver.',
    en: 'The contract is large beside turnover and earlier work.',
  };
}

/** Years that the contract runs, at least one. */
function yearsOf({ contractStart, contractEnd }: Lot): number {
  if (contractStart === undefined || contractEnd === undefined) return 1;
  return Math.max(1, (Date.parse(contractEnd) - Date.parse(contractStart)) / DAY / DAYS_OF_YEAR);
}
