import { isLightRegimeService, type Threshold, thresholdsOn } from '#reference';
import type { Money } from '#platform';
import type { TenderInput } from '../tender.js';
import type { Regime } from './legal-note.js';

type Lots = readonly Pick<TenderInput['lots'][number], 'mainCpv' | 'value'>[];

/**
 * The regime of a tender on a day: by the value of all lots together (Directive 2014/24/EU art. 5(8)) and by the service that makes up
 * most of it (art. 4, Annex XIV). Without a value the stricter of the regimes that are possible.
 */
export function regimeOf(lots: Lots, day: string): Regime {
  const { services, lightRegime } = thresholdsOn(day);
  const isLight = isLightRegimeService(largest(lots)?.mainCpv ?? '');
  const reaches = reachesThreshold(lots, isLight ? lightRegime : services);
  if (!reaches) return 'below';
  return isLight ? 'light' : 'full';
}

const largest = (lots: Lots): Lots[number] | undefined =>
  [...lots].sort((a, b) => (b.value?.minor ?? 0) - (a.value?.minor ?? 0))[0];

function reachesThreshold(lots: Lots, threshold: Threshold): boolean {
  const values = lots.map(({ value }) => value);
  if (values.length === 0 || values.some((value) => value === undefined)) return true;
  const shares = values.map((value) => shareOf(value, threshold));
  return shares.some(Number.isNaN) || shares.reduce((sum, share) => sum + share, 0) >= 1;
}

/** Part of the threshold that an amount makes up; not a number in a currency in which none is laid down. */
function shareOf(value: Money | undefined, threshold: Threshold): number {
  if (value?.currency !== 'DKK' && value?.currency !== 'EUR') return Number.NaN;
  return value.minor / 100 / threshold[value.currency];
}
