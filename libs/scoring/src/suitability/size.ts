import type { Lot } from '../lot.js';
import { ratio } from '../exchange.js';
import { WEIGHTS } from '../weights.js';
import type { PartShare, SuitabilityFacts } from './part-share.js';

const { ampleTurnover, ampleReference, sizeUnknown } = WEIGHTS.suitability;
const DAY = 86_400_000;
const DAYS_OF_YEAR = 365.25;

/**
 * Whether a contract of this value is within reach: by yearly turnover against the value of a contract year, or by the
 * largest piece of work shown. More than enough counts as enough, so being large is no advantage.
 */
export function sizeShare({
  lot: { lot },
  vendor: { vendor },
  rates,
}: SuitabilityFacts): PartShare | undefined {
  const { value } = lot;
  if (value === undefined || value.minor <= 0) return undefined;
  const turnovers = vendor.turnover && ratio(vendor.turnover, value, rates);
  const byTurnover = turnovers === undefined ? sizeUnknown : (turnovers * yearsOf(lot)) / ampleTurnover;
  const largest = Math.max(
    0,
    ...vendor.references.map((reference) => (reference.value && ratio(reference.value, value, rates)) ?? 0),
  );
  const byReference = largest / ampleReference;
  const share = Math.max(0, Math.min(1, Math.max(byTurnover, byReference)));
  return {
    share,
    evidence: evidenceOf(turnovers, byReference >= byTurnover),
    explanation: explained(share, turnovers, largest),
  };
}

function evidenceOf(turnovers: number | undefined, byReference: boolean): string[] {
  if (byReference) return ['references'];
  return turnovers === undefined ? [] : ['turnover'];
}

function explained(share: number, turnovers: number | undefined, largest: number): PartShare['explanation'] {
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
