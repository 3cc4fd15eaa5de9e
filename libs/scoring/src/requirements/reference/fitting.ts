import { type Amount, moneyOf, ratio, type Rates } from '../../exchange.js';
import type { Reference, Vendor } from '../../vendor.js';
import { allOf, type Fit, fitsBranch } from '../reference-fit.js';
import type { RequirementContext } from '../requirement-kind.js';
import type { ReferenceAsk } from './ask.js';
import { yearsBefore } from '../years-before.js';

/** References that count, and those that may once a detail is stated. */
export function referencesThatFit(ask: ReferenceAsk, vendor: Vendor, context: RequirementContext) {
  const those = (wanted: Fit): Reference[] =>
    vendor.references.filter((item) => fits(item, ask, context) === wanted);
  return { sure: those('yes'), open: those('perhaps') };
}

const fits = (item: Reference, ask: ReferenceAsk, context: RequirementContext): Fit =>
  allOf([
    fitsBranch(item, ask.cpv),
    fitsValue(item, ask.minValue, context.rates),
    fitsDay(item, ask, context),
  ]);

function fitsValue(item: Reference, least: Amount | undefined, rates: Rates): Fit {
  if (least === undefined || Number(least.amount) === 0) return 'yes';
  const share = item.value && ratio(item.value, moneyOf(least), rates);
  if (share === undefined) return 'perhaps';
  return share >= 1 ? 'yes' : 'no';
}

function fitsDay(item: Reference, ask: ReferenceAsk, { judgedOn }: RequirementContext): Fit {
  if (ask.withinYears === undefined) return 'yes';
  if (item.day === undefined) return 'perhaps';
  return item.day >= yearsBefore(judgedOn, ask.withinYears) && item.day <= judgedOn ? 'yes' : 'no';
}
