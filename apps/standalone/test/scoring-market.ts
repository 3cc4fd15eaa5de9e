import { lookupIn, lotNames } from '#matching';
import { areaPath, BUILT_IN_CPV, CpvCatalogue, sizeClass } from '#reference';
import {
  collectStatistics,
  type Day,
  type Lot,
  moneyOf,
  prepareRequirement,
  ScoringIndex,
  type Statistics,
  type Vendor,
} from '#scoring';
import { DEMO_MARKET } from '../src/demo-market/demo-market.js';
import type { LotJson, MarketJson, TenderJson } from '../src/demo-market/market-json.js';
import { materialise } from '../src/demo-market/materialise.js';

/** The demo market as scoring reads it, lots and vendors by their keys. */
export interface ScoringMarket {
  readonly lots: readonly Lot[];
  readonly vendors: readonly Vendor[];
  /** Holds all of both, under the statistics of this market. */
  readonly index: ScoringIndex;
  readonly statistics: Statistics;
  readonly asOf: Day;
}

const CATALOGUE = new CpvCatalogue(BUILT_IN_CPV);
const CPV_NAMES = Object.fromEntries(BUILT_IN_CPV.map(({ code, da, en }) => [code, `${da} ${en}`]));
const KEYS = DEMO_MARKET.tenders.flatMap(({ lots }) => lots.map(({ key }) => key));

/** The demo market as it is shown at this instant, without a database. */
export function scoringMarket(now: string): ScoringMarket {
  const market = materialise(DEMO_MARKET, new Date(now));
  const vendors = market.vendors.map(vendorOf);
  const lots = market.tenders
    .flatMap(({ body }) => body.lots.map((lot) => ({ lot, body })))
    .map(({ lot, body }, place) => lotOf(lot, KEYS[place] ?? '', body));
  const statistics = collectStatistics(vendors, { cpvNames: CPV_NAMES });
  const index = new ScoringIndex(statistics);
  for (const vendor of vendors) index.putVendor(vendor);
  for (const lot of lots) index.putLot(lot);
  return { lots, vendors, index, statistics, asOf: now.slice(0, 10) };
}

const paths = (codes: readonly string[]) => codes.map((code) => areaPath(code) ?? code);

function vendorOf({ key, name, profile, references }: MarketJson['vendors'][number]): Vendor {
  const { turnover, balance, headcount, reservation, ...rest } = profile;
  const figures = {
    ...(headcount === undefined ? {} : { headcount }),
    ...(turnover === undefined ? {} : { turnover: moneyOf(turnover) }),
  };
  return {
    ...rest,
    ...figures,
    ...(reservation === undefined ? {} : { reservation: { ...reservation, verified: false } }),
    id: key,
    name,
    sizeClass: sizeClass({ ...figures, ...(balance === undefined ? {} : { balance: moneyOf(balance) }) }),
    areas: paths(profile.areas),
    capabilities: profile.capabilities.map((capability, index) => ({ id: `c${index}`, ...capability })),
    certificates: profile.certificates.map((certificate, index) => ({ id: `k${index}`, ...certificate })),
    references: references.map(({ value, ...reference }, index) => ({
      ...reference,
      ...(value === undefined ? {} : { value: moneyOf(value) }),
      id: `r${index}`,
      areas: paths(reference.areas),
      verified: false,
    })),
  };
}

function lotOf(lot: LotJson, key: string, tender: TenderJson): Lot {
  const beneficiaries = [...new Set([...lot.beneficiaries, ...tender.beneficiaries])];
  return {
    ...lot,
    ...lotNames({ ...lot, beneficiaries }, CATALOGUE),
    id: key,
    buyerId: tender.buyerId,
    value: moneyOf(lot.value),
    areas: paths(lot.areas),
    judgedOn: tender.submissionDeadline.slice(0, 10),
    beneficiaries,
    requirements: lot.requirements.map((requirement, place) =>
      prepareRequirement({ ...requirement, id: `q${String(place)}` }, lookupIn(CATALOGUE)),
    ),
  };
}
