import MiniSearch from 'minisearch';
import type { Award } from '../../data/award.js';
import { awardsByWinner, type Baseline, type ReadStems, textOf } from './baseline.js';

/** The search library MiniSearch as it comes, over a company's joined stems and CPV codes. */
export function miniSearch(history: readonly Award[], readStems: ReadStems): Baseline {
  const index = new MiniSearch<{ id: string; words: string; cpv: string }>({ fields: ['words', 'cpv'] });
  for (const [id, awards] of awardsByWinner(history)) {
    const words = awards.flatMap((award) => readStems(textOf(award))).join(' ');
    index.add({ id, words, cpv: awards.flatMap(({ cpv }) => cpv).join(' ') });
  }
  return (query, top) =>
    index
      .search([...readStems(textOf(query)), ...query.cpv].join(' '))
      .slice(0, top)
      .map(({ id }) => String(id));
}
