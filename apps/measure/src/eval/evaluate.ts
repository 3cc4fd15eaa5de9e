import { wordsIn } from '#scoring';
import type { Award } from '../data/award.js';
import { vendorsOf } from '../market/vendors-of.js';
import { engine, statisticsOf } from '../rank/ranker.js';
import { BASELINES } from './baselines/index.js';
import type { ReadStems } from './baselines/baseline.js';
import { cutAt, type Cut, refuseLookAhead, type TextKey } from './cut.js';
import { type Figures, figuresOf, mean, type Metric, METRICS } from './metrics.js';
import { type Difference, pairedDifference } from './paired-interval.js';
import { smeShares, type SmeShares } from './sme-shares.js';
import { type Timed, timed } from './timed.js';

export type Means = Readonly<Record<Metric, number>>;

export interface MethodRow {
  readonly method: string;
  readonly means: Means;
  readonly msPerRanking: number;
  /** Medspil above this method; absent for Medspil itself. */
  readonly medspilAbove?: Readonly<Record<Metric, Difference>>;
}

export interface Evaluation {
  readonly from: string;
  readonly awards: number;
  readonly vendors: number;
  readonly queries: number;
  /** Share of fresh queries of whose winners none has an earlier award. */
  readonly coldShare: number;
  readonly methods: readonly MethodRow[];
  /** The baseline with the highest MRR. */
  readonly bestBaseline: string;
  readonly sme?: SmeShares;
}

const MEDSPIL = 'Medspil';

/** Reads texts as every method does. */
export function stemsReader(languages: readonly string[]): ReadStems {
  const read = wordsIn(languages);
  return (text) => read(text).flatMap(({ stems }) => stems);
}

/** Two texts of the same words are one. */
export const textKeyOf =
  (readStems: ReadStems): TextKey =>
  ({ title, description }) =>
    readStems(`${title}\n${description}`).join(' ');

/** Cuts the awards at a day and measures the engine and every baseline on what came after. */
export function evaluate(awards: readonly Award[], from: string, languages: readonly string[]): Evaluation {
  const readStems = stemsReader(languages);
  const textKey = textKeyOf(readStems);
  const cut = cutAt(awards, from, textKey);
  refuseLookAhead(cut, from, textKey);
  const vendors = vendorsOf(cut.history);
  const rank = engine(vendors, statisticsOf(vendors, languages));
  const own = timed(cut.questions, ({ query }, top) => rank(query, top).ids);
  const ownFigures = figuresOf(cut.questions, own.lists);
  const baselines = BASELINES.map(([method, build]) => {
    const baseline = build(cut.history, readStems);
    return rowOf(
      method,
      cut,
      timed(cut.questions, ({ query }, top) => baseline(query, top)),
      ownFigures,
    );
  });
  const best = baselines.toSorted((a, b) => b.means.MRR - a.means.MRR)[0]?.method ?? '';
  const sme = smeShares(cut.history, cut.questions, own.lists);
  return {
    from,
    awards: cut.history.length,
    vendors: vendors.length,
    queries: cut.questions.length,
    coldShare: cut.cold / (cut.cold + cut.questions.length || 1),
    methods: [{ method: MEDSPIL, means: meansOf(ownFigures), msPerRanking: own.msPerRanking }, ...baselines],
    bestBaseline: best,
    ...(sme === undefined ? {} : { sme }),
  };
}

function rowOf(method: string, cut: Cut, { lists, msPerRanking }: Timed, ownFigures: Figures): MethodRow {
  const figures = figuresOf(cut.questions, lists);
  const medspilAbove = byMetric((metric) => pairedDifference(ownFigures[metric], figures[metric]));
  return { method, means: meansOf(figures), msPerRanking, medspilAbove };
}

export const meansOf = (figures: Figures): Means => byMetric((metric) => mean(figures[metric]));

function byMetric<T>(valueOf: (metric: Metric) => T): Record<Metric, T> {
  const [r1, r5, r10, r50, mrr, ndcg] = METRICS;
  return {
    [r1]: valueOf(r1),
    [r5]: valueOf(r5),
    [r10]: valueOf(r10),
    [r50]: valueOf(r50),
    [mrr]: valueOf(mrr),
    [ndcg]: valueOf(ndcg),
  };
}
