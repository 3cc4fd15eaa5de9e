import type { Finding } from '../answer.js';
import type { Lot } from '../lot.js';
import { isUndisclosed } from '../requirements/find-kind.js';
import { ENOUGH_ELIGIBLE, type MarketCheck, type OpenTo, type RequirementCheck } from './market-check.js';
import type { MarketCount } from './market-count.js';

/** Of fewer vendors than these nothing is told that rests on figures that no buyer is shown. */
const LEAST_TOLD = 5;

/**
 * A market check as a buyer is told it. What rests on an undisclosed requirement is rounded down to a multiple of `LEAST_TOLD`: its
 * own findings, and, where it is mandatory, whatever depends on all mandatory requirements together. So one answer tells nothing of
 * fewer vendors, and neither do its groups, its totals and the differences between them.
 */
export function marketAsTold(check: MarketCheck, { requirements }: Pick<Lot, 'requirements'>): MarketCheck {
  const undisclosed = requirements.filter(isUndisclosed);
  if (undisclosed.length === 0) return check;
  const ids = new Set(undisclosed.map(({ id }) => id));
  const findingsTold = (one: RequirementCheck): RequirementCheck =>
    ids.has(one.requirementId) ? { ...one, findings: roundedFindings(one.findings) } : one;
  const told = { ...check, requirements: check.requirements.map(findingsTold) };
  return undisclosed.some(({ mandatory }) => mandatory) ? withRoundedOutcome(told) : told;
}

function withRoundedOutcome(check: MarketCheck): MarketCheck {
  const { eligible, unclear } = roundedOpen(check);
  return {
    ...check,
    eligible,
    unclear,
    fewEligible: eligible.vendors < ENOUGH_ELIGIBLE,
    requirements: check.requirements.map(({ shutOutAlone, lighter, ...one }) => ({
      ...one,
      shutOutAlone: rounded(shutOutAlone),
      lighter: lighter.map(({ letsIn, ...step }) => ({ ...step, letsIn: roundedOpen(letsIn) })),
    })),
    smallestChanges: check.smallestChanges
      .filter(({ least }) => least >= LEAST_TOLD)
      .map(({ letsIn, ...change }) => ({ ...change, letsIn: floored(letsIn) })),
  };
}

const roundedOpen = ({ eligible, unclear }: OpenTo): OpenTo => ({
  eligible: rounded(eligible),
  unclear: rounded(unclear),
});

const roundedFindings = ({
  met,
  partly,
  unmet,
  unknown,
}: RequirementCheck['findings']): Record<Finding, MarketCount> => ({
  met: rounded(met),
  partly: rounded(partly),
  unmet: rounded(unmet),
  unknown: rounded(unknown),
});

const rounded = ({ vendors, byKind, bySizeClass }: MarketCount): MarketCount => ({
  vendors: floored(vendors),
  rounded: true,
  byKind: eachFloored(byKind),
  bySizeClass: eachFloored(bySizeClass),
});

const floored = (count: number): number => LEAST_TOLD * Math.floor(count / LEAST_TOLD);

const eachFloored = <Key extends string>(counts: Readonly<Record<Key, number>>): Record<Key, number> =>
  Object.fromEntries(Object.entries<number>(counts).map(([key, count]) => [key, floored(count)])) as Record<
    Key,
    number
  >;
