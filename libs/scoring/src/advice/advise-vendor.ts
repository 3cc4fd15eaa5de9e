import { isMatch, NEAR_MISS_RELEVANCE_FLOOR, TEAM_RELEVANCE_FLOOR } from '../match-rule.js';
import { Work } from '../work.js';
import { type Addition, additionKey } from './addition.js';
import type { AdviceQuestion } from './advice-question.js';
import { addTo } from './add-to.js';
import { AskedTally } from './asked-tally.js';
import { GainsTally, mostGains } from './gains-tally.js';
import { NearLot, readVendor, type ReadVendor } from './near-lot.js';
import { partnersFor } from './partners-for.js';
import { keepsRelevance, Reach } from './reach.js';
import { someLevels } from './some-levels.js';
import type { AdvicePiece, VendorAdvice } from './vendor-advice.js';
import { WantedAdditions } from './wanted.js';
import { withoutWorse } from './without-worse.js';

const MOST_PIECES = 20;
/** Most lots that are looked at, the most relevant ones. */
const MOST_LOTS = 1_000;
/** A step is one lot read with one addition or partner, or one vendor looked at as a partner. */
const STEPS = 20_000;

/** What single additions, and which partners, would raise the matches of a vendor. Every number is that of `score()`. */
export function adviseVendor(question: AdviceQuestion): VendorAdvice {
  const { rules, asOf, steps = STEPS } = question;
  const vendor = readVendor(rules.readVendor(question.vendor), rules.codes);
  const all = nearLots(question, vendor);
  const lots = all.slice(0, MOST_LOTS);
  const wanted = new WantedAdditions(vendor, rules, asOf);
  const asked = new AskedTally();
  for (const lot of lots) wanted.add(lot, isRelevant(lot) ? asked : undefined);
  const work = new Work(steps);
  const pieces = piecesFor(question, vendor, lots, someLevels(wanted.additions), work);
  const found = partnersFor(question, vendor, lots, steps);
  const matches = lots.filter(({ before }) => isMatch(before));
  return {
    lots: lots.length,
    relevantLots: lots.filter(isRelevant).length,
    eligible: matches.filter(({ before }) => before.eligibility === 'eligible').length,
    unclear: matches.filter(({ before }) => before.eligibility === 'unclear').length,
    pieces,
    partners: found.partners,
    asked: asked.asked,
    complete: all.length === lots.length && !work.isSpent && found.complete,
  };
}

/** The vendor does this kind of work. */
const isRelevant = ({ relevance }: NearLot): boolean => relevance >= NEAR_MISS_RELEVANCE_FLOOR;

/** Lots that the vendor does something of the kind of, or stands near, the most relevant first. */
function nearLots({ lots }: AdviceQuestion, vendor: ReadVendor): NearLot[] {
  return [...lots]
    .map((lot) => new NearLot(lot, vendor))
    .filter(({ relevance }) => relevance >= TEAM_RELEVANCE_FLOOR)
    .sort((a, b) => b.relevance - a.relevance || (a.lot.id < b.lot.id ? -1 : 1));
}

/** Additions that lots gain by, as far as the work goes: one that cannot be counted to its end is left out. */
function piecesFor(
  question: AdviceQuestion,
  vendor: ReadVendor,
  lots: readonly NearLot[],
  additions: readonly Addition[],
  work: Work,
): AdvicePiece[] {
  const pieces: AdvicePiece[] = [];
  const reach = new Reach(vendor.profile.vendor, lots, question.rules);
  for (const addition of additions) {
    const sameRelevance = keepsRelevance(addition);
    const reached = reach.of(addition);
    if (!work.spend(reached.length)) break;
    const changed = withAddition(question, vendor, addition, sameRelevance);
    const tally = new GainsTally();
    for (const lot of reached) {
      tally.add(lot, lot.standing(changed, sameRelevance ? lot.relevance : undefined));
    }
    if (tally.lots > 0) pieces.push({ addition, ...tally.gains });
  }
  return withoutWorse(pieces)
    .sort((a, b) => mostGains(a, b) || (additionKey(a.addition) < additionKey(b.addition) ? -1 : 1))
    .slice(0, MOST_PIECES);
}

function withAddition(
  { rules, workDay }: AdviceQuestion,
  { profile }: ReadVendor,
  addition: Addition,
  sameTexts: boolean,
): ReadVendor {
  const vendor = addTo(profile.vendor, addition, workDay);
  return readVendor(sameTexts ? { ...profile, vendor } : rules.readVendor(vendor), rules.codes);
}
