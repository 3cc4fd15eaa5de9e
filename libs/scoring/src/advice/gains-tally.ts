import type { Money } from '../money.js';
import { isMatch } from '../match-rule.js';
import { byText } from '../teams/by-text.js';
import { gainOf, isLoss, type NearLot } from './near-lot.js';
import type { AdvisedStanding, Gains, LotGain } from './vendor-advice.js';

const MOST_EXAMPLES = 5;

/** Counts what becomes of lots, one by one. */
export class GainsTally {
  private readonly counts = { becomeEligible: 0, becomeUnclear: 0, scoreRises: 0 };
  private scoreFalls = 0;
  private points = 0;
  private lotsWithoutValue = 0;
  private readonly value = new Map<string, number>();
  private readonly gained: LotGain[] = [];

  /** @param onlyEligible whether a lot gains only where the vendor becomes eligible */
  add({ lot, before }: NearLot, after: AdvisedStanding, onlyEligible = false): void {
    const gain = gainOf(before, after);
    if (gain === undefined && isLoss(before, after)) this.scoreFalls += 1;
    if (gain === undefined || (onlyEligible && gain !== 'becomeEligible')) return;
    this.counts[gain] += 1;
    this.gained.push({ lotId: lot.id, before, after });
    this.points += pointsOf(before, after);
    if (lot.value === undefined) this.lotsWithoutValue += 1;
    else {
      const { currency, minor } = lot.value;
      this.value.set(currency, (this.value.get(currency) ?? 0) + minor);
    }
  }

  get lots(): number {
    return this.gained.length;
  }

  get gains(): Gains {
    const { counts, scoreFalls, points, lotsWithoutValue } = this;
    return {
      lots: this.gained.length,
      ...counts,
      scoreFalls,
      points,
      value: [...this.value]
        .map(([currency, minor]): Money => ({ minor, currency }))
        .sort((a, b) => byText(a.currency, b.currency)),
      lotsWithoutValue,
      examples: this.gained.sort(mostGained).slice(0, MOST_EXAMPLES),
    };
  }
}

const pointsOf = (before: AdvisedStanding, after: AdvisedStanding): number =>
  after.score - (isMatch(before) ? before.score : 0);

const RANK: Readonly<Record<string, number>> = { becomeEligible: 2, becomeUnclear: 1 };

const rank = ({ before, after }: LotGain): number => RANK[gainOf(before, after) ?? ''] ?? 0;

const mostGained = (a: LotGain, b: LotGain): number =>
  rank(b) - rank(a) ||
  pointsOf(b.before, b.after) - pointsOf(a.before, a.after) ||
  b.after.score - a.after.score ||
  byText(a.lotId, b.lotId);

/** Best first; for `Array.prototype.sort`. */
export const mostGains = (a: Gains, b: Gains): number =>
  b.becomeEligible - a.becomeEligible ||
  b.becomeUnclear - a.becomeUnclear ||
  b.points - a.points ||
  b.lots - a.lots;
