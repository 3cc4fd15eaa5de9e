import type { Vendor } from '#scoring';
import type { Award } from '../data/award.js';
import { vendorsOf } from '../market/vendors-of.js';
import { engine, statisticsOf } from '../rank/ranker.js';
import { cutAt, type Question, refuseLookAhead } from './cut.js';
import { meansOf, type Means, stemsReader, textKeyOf } from './evaluate.js';
import { figuresOf } from './metrics.js';
import { type CpvNames, withNewcomers } from './newcomers.js';
import { timed } from './timed.js';

/** How one group of vendors is found, with everyone's references and with the newcomers' taken away. */
export interface GroupFigures {
  readonly queries: number;
  readonly withReferences: Means;
  readonly withoutNewcomersReferences: Means;
}

export interface NewcomerEvaluation {
  readonly newcomersDrawn: number;
  readonly newcomers: GroupFigures;
  readonly others: GroupFigures;
}

/** Gives a random fifth of the vendors a stated profile only, and measures how they and all others are found. */
export function evaluateNewcomers(
  awards: readonly Award[],
  from: string,
  languages: readonly string[],
  cpvNames: CpvNames,
): NewcomerEvaluation {
  const textKey = textKeyOf(stemsReader(languages));
  const cut = cutAt(awards, from, textKey);
  refuseLookAhead(cut, from, textKey);
  const vendors = vendorsOf(cut.history);
  const { newcomers, vendors: changed } = withNewcomers(vendors, cpvNames);
  const [before, after] = [vendors, changed].map((market) => listsOf(market, cut.questions, languages));
  const group = (belongs: (id: string) => boolean): GroupFigures => {
    const asked = cut.questions.map(({ winners }) => ({ winners: new Set([...winners].filter(belongs)) }));
    const having = asked
      .map(({ winners }, index) => (winners.size > 0 ? index : -1))
      .filter((index) => index >= 0);
    const meansIn = (lists: readonly (readonly string[])[] = []): Means =>
      meansOf(
        figuresOf(
          having.map((index) => asked[index] ?? { winners: new Set<string>() }),
          having.map((index) => lists[index] ?? []),
        ),
      );
    return {
      queries: having.length,
      withReferences: meansIn(before),
      withoutNewcomersReferences: meansIn(after),
    };
  };
  return {
    newcomersDrawn: newcomers.size,
    newcomers: group((id) => newcomers.has(id)),
    others: group((id) => !newcomers.has(id)),
  };
}

function listsOf(
  market: readonly Vendor[],
  questions: readonly Question[],
  languages: readonly string[],
): readonly (readonly string[])[] {
  const rank = engine(market, statisticsOf(market, languages));
  return timed(questions, ({ query }, top) => rank(query, top).ids).lists;
}
