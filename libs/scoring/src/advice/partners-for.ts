import type { Placed } from '../facts/placed.js';
import { isMatch } from '../match-rule.js';
import { byText } from '../teams/by-text.js';
import { mergeMembers } from '../teams/merge-members.js';
import { TeamJudges } from '../teams/team-judges.js';
import { Work } from '../work.js';
import type { Vendor } from '../vendor.js';
import type { AdviceQuestion } from './advice-question.js';
import { GainsTally, mostGains } from './gains-tally.js';
import { type NearLot, readVendor, type ReadVendor } from './near-lot.js';
import type { PartnerPiece } from './vendor-advice.js';

const MOST_PARTNERS = 5;
/** Partners that are read to the end with every lot. */
const MOST_CANDIDATES = 20;

interface FoundPartners {
  readonly partners: readonly PartnerPiece[];
  /** False where the work limit was reached. */
  readonly complete: boolean;
}

/**
 * Vendors open to teams with each of whom more lots would be within reach, as one vendor of the two (`mergeMembers`). They are
 * looked for near the open lots that are not, the most relevant lots first: a vendor is named to another only in connection with a
 * lot that the two could win still.
 *
 * @param steps how many vendors are looked at, and how many lots are read with a partner
 */
export function partnersFor(
  question: AdviceQuestion,
  vendor: ReadVendor,
  lots: readonly NearLot[],
  steps: number,
): FoundPartners {
  const own = vendor.profile.vendor;
  if (own.openToTeams !== true) return { partners: [], complete: true };
  const missed = lots.filter(
    ({ before, open }) => open && (!isMatch(before) || before.eligibility !== 'eligible'),
  );
  const [looking, reading] = [new Work(steps), new Work(steps)];
  const { rules } = question;
  const partners: PartnerPiece[] = [];
  for (const partner of candidates(question, vendor, missed, looking)) {
    if (!reading.spend(missed.length)) break;
    const merged = mergeMembers([own, partner], rules.statistics.rates);
    const together = readVendor(rules.readVendor(merged), rules.codes);
    const tally = new GainsTally();
    for (const lot of missed) tally.add(lot, lot.standing(together), true);
    if (tally.lots > 0) partners.push({ vendorId: partner.id, ...tally.gains });
  }
  partners.sort((a, b) => mostGains(a, b) || byText(a.vendorId, b.vendorId));
  return { partners: partners.slice(0, MOST_PARTNERS), complete: !looking.isSpent && !reading.isSpent };
}

/** Those who could close the gap of most lots, by what each shares add up to: no team of two meets more than that. */
function candidates(
  { rules, asOf, market }: AdviceQuestion,
  vendor: ReadVendor,
  missed: readonly NearLot[],
  looking: Work,
): Vendor[] {
  const found = new Map<string, { readonly vendor: Vendor; lots: number }>();
  for (const { profile, lot } of missed) {
    const mandatory = lot.requirements.filter((requirement) => requirement.mandatory);
    const judges = TeamJudges.of(lot, mandatory, rules, asOf);
    const own = sharesOf(judges, vendor.placed);
    const gaps = judges.shares.flatMap((needed, place) => {
      const least = needed - (own[place] ?? 0) - HAIR;
      return least > 0 ? [{ judges: judges.only(place), least }] : [];
    });
    const others = market(profile);
    if (!looking.spend(others.length)) break;
    for (const { placed } of others) {
      if (!gaps.every((gap) => (sharesOf(gap.judges, placed)[0] ?? 0) >= gap.least)) continue;
      const other = placed.vendor;
      const known = found.get(other.id);
      if (known) known.lots += 1;
      else found.set(other.id, { vendor: other, lots: 1 });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.lots - a.lots || byText(a.vendor.id, b.vendor.id))
    .slice(0, MOST_CANDIDATES)
    .map((one) => one.vendor);
}

/** What adding up shares may lose. */
const HAIR = 1e-9;

const sharesOf = (judges: TeamJudges, placed: Placed): number[] =>
  judges.judge(placed).map(({ share }) => share);
