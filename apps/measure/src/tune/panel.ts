import type { Award } from '../data/award.js';
import { cutAt, type Question, refuseLookAhead } from '../eval/cut.js';
import { stemsReader, textKeyOf } from '../eval/evaluate.js';
import { type Figures, figuresOfRanks } from '../eval/metrics.js';
import { type CpvNames, withNewcomers } from '../eval/newcomers.js';
import { vendorsOf } from '../market/vendors-of.js';
import { statisticsOf } from '../rank/ranker.js';
import { familySumsReader } from './family-sums.js';
import { type FamilyWeights, type WeighedQuery, winnerRanks } from './winner-ranks.js';
import type { Vendor } from '#scoring';

/** Queries that weights are judged by. */
export interface Panel {
  readonly name: string;
  readonly queries: number;
  readonly figures: (weights: FamilyWeights) => Figures;
}

/** One validation part: everyone with references, and newcomers and all others where newcomers state a profile only. */
export interface ValidationSet {
  readonly all: Panel;
  readonly newcomers: Panel;
  readonly others: Panel;
}

/** A validation part of some data: queries from a day on, before another; what was awarded before is history. */
export interface Part {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly languages: readonly string[];
}

/** Cuts the part off; nothing from `until` on is looked at. */
export function validationSet(awards: readonly Award[], part: Part, cpvNames: CpvNames): ValidationSet {
  const { name, from, until, languages } = part;
  const textKey = textKeyOf(stemsReader(languages));
  const cut = cutAt(
    awards.filter(({ date }) => date < until),
    from,
    textKey,
  );
  refuseLookAhead(cut, from, textKey);
  const vendors = vendorsOf(cut.history);
  const { newcomers, vendors: changed } = withNewcomers(vendors, cpvNames);
  const stated = weighed(changed, cut.questions, languages);
  return {
    all: panelOf(name, weighed(vendors, cut.questions, languages)),
    newcomers: panelOf(
      `${name}, newcomers`,
      wonBy(stated, (id) => newcomers.has(id)),
    ),
    others: panelOf(
      `${name}, all others`,
      wonBy(stated, (id) => !newcomers.has(id)),
    ),
  };
}

function weighed(
  vendors: readonly Vendor[],
  questions: readonly Question[],
  languages: readonly string[],
): WeighedQuery[] {
  const read = familySumsReader(vendors, statisticsOf(vendors, languages));
  return questions.map(({ query, winners }) => ({ queryId: query.id, winners, found: read(query) }));
}

/** The queries that one of these won, and only they as winners. */
const wonBy = (queries: readonly WeighedQuery[], belongs: (id: string) => boolean): WeighedQuery[] =>
  queries
    .map((query) => ({ ...query, winners: new Set([...query.winners].filter(belongs)) }))
    .filter(({ winners }) => winners.size > 0);

const panelOf = (name: string, queries: readonly WeighedQuery[]): Panel => ({
  name,
  queries: queries.length,
  figures: (weights) => figuresOfRanks(queries.map((query) => winnerRanks(query, weights))),
});
