/** Size of an enterprise; `unknown` where the figures do not settle it. */
export type SizeClass = 'micro' | 'small' | 'medium' | 'large' | 'unknown';

/** An amount in minor units (øre, cent) with its ISO 4217 currency. */
interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** Figures of one financial year. Absent = not known. */
export interface SizeFigures {
  /** Annual work units: full-time staff over the whole year, others as fractions. */
  readonly headcount?: number;
  /** Yearly turnover, without VAT. */
  readonly turnover?: Amount;
  /** Balance sheet total. */
  readonly balance?: Amount;
}

interface Ceiling {
  readonly sizeClass: 'micro' | 'small' | 'medium';
  /** Fewer persons than this. */
  readonly headcountBelow: number;
  /** At most so many euros. */
  readonly turnover: number;
  /** At most so many euros. */
  readonly balance: number;
}

/** Recommendation 2003/361/EC, annex, article 2. */
const SIZE_CEILINGS: readonly Ceiling[] = [
  { sizeClass: 'micro', headcountBelow: 10, turnover: 2_000_000, balance: 2_000_000 },
  { sizeClass: 'small', headcountBelow: 50, turnover: 10_000_000, balance: 10_000_000 },
  { sizeClass: 'medium', headcountBelow: 250, turnover: 50_000_000, balance: 43_000_000 },
];

/** Units of a currency for one euro where nothing else is said: for the krone the central rate of ERM II. */
const UNITS_PER_EURO: Readonly<Record<string, number>> = { EUR: 1, DKK: 7.46038 };

/**
 * The size class of an enterprise: the headcount must be below the ceiling, and turnover or balance sheet total (one of them is
 * enough) within theirs. Where a figure is not known but could not change the class, the class is given; else `unknown`. Partner and
 * linked enterprises count in the figures: see `sizeBasis` for what the class rests on.
 *
 * Source: Commission Recommendation 2003/361/EC, annex, articles 2 and 4.
 *
 * @param unitsPerEuro units of each currency for one euro; an amount in a currency without rate counts as not known.
 * @throws RangeError where a headcount is negative or a figure no number.
 */
export function sizeClass(
  figures: SizeFigures,
  unitsPerEuro: Readonly<Record<string, number>> = UNITS_PER_EURO,
): SizeClass {
  const [only, ...others] = possibleSizeClasses(figures, unitsPerEuro);
  return only === undefined || others.length > 0 ? 'unknown' : only;
}

/** The size classes that the known figures leave open, smallest first; one where they settle it. As `sizeClass` otherwise. */
export function possibleSizeClasses(
  figures: SizeFigures,
  unitsPerEuro: Readonly<Record<string, number>> = UNITS_PER_EURO,
): Exclude<SizeClass, 'unknown'>[] {
  requireFigures(figures);
  const turnover = euros(figures.turnover, unitsPerEuro);
  const balance = euros(figures.balance, unitsPerEuro);
  const possible: Exclude<SizeClass, 'unknown'>[] = [];
  for (const ceiling of SIZE_CEILINGS) {
    const staff = below(figures.headcount, ceiling.headcountBelow);
    const money = either(within(turnover, ceiling.turnover), within(balance, ceiling.balance));
    if (staff === false || money === false) continue;
    possible.push(ceiling.sizeClass);
    if (staff === true && money === true) return possible;
  }
  return [...possible, 'large'];
}

function requireFigures({ headcount, turnover, balance }: SizeFigures): void {
  const figures = [headcount, turnover?.minor, balance?.minor].filter((figure) => figure !== undefined);
  if (!figures.every(Number.isFinite)) throw new RangeError('A figure is not a number.');
  if (headcount !== undefined && headcount < 0) throw new RangeError('A headcount cannot be negative.');
}

function euros(
  amount: Amount | undefined,
  unitsPerEuro: Readonly<Record<string, number>>,
): number | undefined {
  if (amount === undefined || !Object.hasOwn(unitsPerEuro, amount.currency)) return undefined;
  const rate = unitsPerEuro[amount.currency];
  return rate === undefined ? undefined : amount.minor / 100 / rate;
}

/** `undefined` = cannot be told. */
type Verdict = boolean | undefined;

const below = (figure: number | undefined, ceiling: number): Verdict =>
  figure === undefined ? undefined : figure < ceiling;

const within = (figure: number | undefined, ceiling: number): Verdict =>
  figure === undefined ? undefined : figure <= ceiling;

function either(one: Verdict, other: Verdict): Verdict {
  if (one === true || other === true) return true;
  return one === false && other === false ? false : undefined;
}
