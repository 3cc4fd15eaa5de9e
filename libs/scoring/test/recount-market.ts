import {
  type Answer,
  type Day,
  type Eligibility,
  type Finding,
  lacks,
  type Lot,
  type MarketCheck,
  type MarketCount,
  NEAR_MISS_RELEVANCE_FLOOR,
  score,
  type Statistics,
  type Vendor,
} from '../src/index.js';
import { turnoverStep } from '../src/turnover-step.js';
import { lighterOptions, type LighterOption } from '../src/market-check/lighter-options.js';

/** Vendors and what they are judged by. */
export interface Recounted {
  readonly vendors: readonly Vendor[];
  readonly statistics: Statistics;
  readonly asOf: Day;
}

const FINDINGS: readonly Finding[] = ['met', 'partly', 'unmet', 'unknown'];
const RANK: Readonly<Record<Eligibility, number>> = { ineligible: 0, unclear: 1, eligible: 2 };

/** The lots that come of making requirements lighter; several where the work is divided. */
function easedLots(lot: Lot, choices: ReadonlyMap<string, LighterOption>): Lot[] {
  let lots = [lot];
  for (const [place, { id }] of lot.requirements.entries()) {
    const option = choices.get(id);
    if (option === undefined) continue;
    const forms = option.lots ?? [option.requirement];
    lots = lots.flatMap((one) =>
      forms.map((form) => ({ ...one, requirements: one.requirements.with(place, form) })),
    );
  }
  return lots;
}

/** What a vendor comes to in the best of the lots that the choices make. */
export function bestWith(
  lot: Lot,
  choices: ReadonlyMap<string, LighterOption>,
  vendor: Vendor,
  { statistics, asOf }: Omit<Recounted, 'vendors'>,
): Eligibility {
  return easedLots(lot, choices)
    .map((eased) => score(eased, vendor, statistics, asOf).eligibility)
    .reduce((best, one) => (RANK[one] > RANK[best] ? one : best));
}

/** Vendors as a market check counts them: those that do not hide, with no more of a turnover than its step. */
const countable = (vendors: readonly Vendor[]): Vendor[] =>
  vendors
    .filter(({ hidden }) => hidden !== true)
    .map(({ turnover, ...vendor }) =>
      turnover ? { ...vendor, turnover: { ...turnover, minor: turnoverStep(turnover.minor) } } : vendor,
    );

/** The numbers of a market check, each counted by itself from the answers of `score()`. */
export function recountMarket(lot: Lot, market: Recounted) {
  const pairs = countable(market.vendors)
    .map((vendor) => ({ vendor, answer: score(lot, vendor, market.statistics, market.asOf) }))
    .filter(({ answer }) => answer.relevance >= NEAR_MISS_RELEVANCE_FLOOR);
  const count = (keep: (answer: Answer) => boolean) =>
    counted(pairs.filter(({ answer }) => keep(answer)).map(({ vendor }) => vendor));
  const finding = (answer: Answer, id: string) =>
    answer.requirements.find((one) => one.requirementId === id)?.finding;
  const shutOut = pairs.filter(({ answer }) => answer.eligibility === 'ineligible');
  const letIn = (id: string, option: LighterOption) => {
    const after = shutOut.map(({ vendor }) => ({
      vendor,
      becomes: bestWith(lot, new Map([[id, option]]), vendor, market),
    }));
    const who = (wanted: Eligibility) =>
      counted(after.filter(({ becomes }) => becomes === wanted).map(({ vendor }) => vendor));
    return { eligible: who('eligible'), unclear: who('unclear') };
  };
  return {
    relevant: count(() => true),
    eligible: count(({ eligibility }) => eligibility === 'eligible'),
    unclear: count(({ eligibility }) => eligibility === 'unclear'),
    requirements: lot.requirements.map((requirement) => ({
      findings: Object.fromEntries(
        FINDINGS.map((one) => [one, count((answer) => finding(answer, requirement.id) === one)]),
      ),
      shutOutAlone: count((answer) => {
        const missing = answer.requirements.filter(lacks);
        return missing.length === 1 && missing[0]?.requirementId === requirement.id;
      }),
      lighter: requirement.mandatory
        ? lighterOptions(requirement, lot).map((option) => ({ letsIn: letIn(requirement.id, option) }))
        : [],
    })),
  };
}

/** How many social enterprises each smallest change of a check really lets in, by scoring all of them anew. */
export function recountSmallestChanges(
  lot: Lot,
  { smallestChanges }: Pick<MarketCheck, 'smallestChanges'>,
  market: Recounted,
): number[] {
  const sought = countable(market.vendors).filter((vendor) => {
    const { relevance, eligibility } = score(lot, vendor, market.statistics, market.asOf);
    const isRelevant = relevance >= NEAR_MISS_RELEVANCE_FLOOR;
    return vendor.kind === 'social-enterprise' && isRelevant && eligibility === 'ineligible';
  });
  return smallestChanges.map(({ changes }) => {
    const choices = new Map(
      changes.map(({ requirementId, change }) => [requirementId, chosen(lot, requirementId, change.en)]),
    );
    return sought.filter((vendor) => bestWith(lot, choices, vendor, market) !== 'ineligible').length;
  });
}

function chosen(lot: Lot, requirementId: string, change: string): LighterOption {
  const requirement = lot.requirements.find(({ id }) => id === requirementId);
  const option = requirement && lighterOptions(requirement, lot).find((one) => one.change.en === change);
  if (option === undefined) throw new Error(`${requirementId} has no lighter form "${change}"`);
  return option;
}

function counted(vendors: readonly Vendor[]): MarketCount {
  const by = <Key extends string>(keys: readonly Key[], keyOf: (vendor: Vendor) => string) =>
    Object.fromEntries(
      keys.map((key) => [key, vendors.filter((vendor) => keyOf(vendor) === key).length]),
    ) as Record<Key, number>;
  return {
    vendors: vendors.length,
    rounded: false,
    byKind: by(['social-enterprise', 'association', 'company', 'public', 'unknown'], ({ kind }) => kind),
    bySizeClass: by(['micro', 'small', 'medium', 'large', 'unknown'], ({ sizeClass }) => sizeClass),
  };
}
