import { interval, row, share } from './cells.js';
import type { Evaluation, Means, MethodRow } from './evaluate.js';
import type { GroupFigures, NewcomerEvaluation } from './evaluate-newcomers.js';
import { type Metric, METRICS } from './metrics.js';

const COMPARED: readonly Metric[] = ['R@1', 'R@10', 'MRR'];

const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
const figures = (means: Means): string[] => METRICS.map((metric) => share(means[metric]));

/** What was measured, as Markdown. */
export function evaluationReport(evaluation: Evaluation): string[] {
  const { from, awards, vendors, queries, coldShare, methods, bestBaseline, sme } = evaluation;
  return [
    `History: ${awards} awards before ${from}, ${vendors} vendors. Queries: ${queries}; besides, ${percent(coldShare)} of all are cold.`,
    '',
    row(['method', ...METRICS, 'ms']),
    row(['---', ...METRICS.map(() => '---'), '---']),
    ...methods.map(({ method, means, msPerRanking }) =>
      row([method, ...figures(means), msPerRanking.toFixed(1)]),
    ),
    '',
    `Medspil above each method, with 95 % intervals by paired bootstrap; the best baseline by MRR is ${bestBaseline}.`,
    '',
    row(['method', ...COMPARED]),
    row(['---', ...COMPARED.map(() => '---')]),
    ...methods.flatMap(comparison),
    ...(sme === undefined
      ? []
      : [
          '',
          `Small and medium-sized companies: ${percent(sme.allVendors)} of all vendors, ${percent(sme.winners)} of those who won, ${percent(sme.top10)} of the top 10.`,
        ]),
  ];
}

const comparison = ({ method, medspilAbove }: MethodRow): string[] =>
  medspilAbove === undefined
    ? []
    : [row([method, ...COMPARED.map((metric) => interval(medspilAbove[metric]))])];

/** What `--newcomers` measured, as Markdown. */
export function newcomerReport({ newcomersDrawn, newcomers, others }: NewcomerEvaluation): string[] {
  const lines = (
    name: string,
    { queries, withReferences, withoutNewcomersReferences }: GroupFigures,
  ): string[] => [
    row([`${name}, everyone with references`, String(queries), ...figures(withReferences)]),
    row([
      `${name}, newcomers with a stated profile only`,
      String(queries),
      ...figures(withoutNewcomersReferences),
    ]),
  ];
  return [
    `${newcomersDrawn} vendors, a fifth of those with two awards or more, drawn as newcomers.`,
    '',
    row(['group', 'queries', ...METRICS]),
    row(['---', '---', ...METRICS.map(() => '---')]),
    ...lines('newcomers', newcomers),
    ...lines('all others', others),
  ];
}
