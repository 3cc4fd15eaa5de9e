import { FAMILY_WEIGHTS, score } from '#scoring';
import { describe, expect, it } from '@jest/globals';
import type { Award } from '../data/award.js';
import { lotOf } from '../market/lot-of.js';
import { vendorsOf } from '../market/vendors-of.js';
import { statisticsOf } from '../rank/ranker.js';
import { familySumsReader } from './family-sums.js';
import { winnerRanks } from './winner-ranks.js';

const AWARDS: readonly Award[] = [
  ['Rengøring af skoler', '90911200', 'Danmark/Fyn'],
  ['Rengøring af kontorer', '90919200', 'Danmark/Fyn/Odense'],
  ['Mad til ældre', '55521100', 'Danmark/Jylland'],
  ['Vinduespudsning og skoler', '90911300', 'Danmark/Jylland'],
  ['Skoler: nyt tag', '45261000', 'Danmark/Fyn'],
  ['Kørsel af elever', '60130000', 'Danmark/Fyn'],
].map(([title = '', code = '', area = ''], index) => ({
  id: String(index),
  shownId: index,
  date: '2024-01-01',
  buyer: 'b',
  title,
  description: '',
  cpv: [code],
  areas: [area],
  winners: [{ id: `v${index}`, shownId: '', name: `Firma ${index}` }],
}));
const QUERY = {
  id: 'q',
  shownId: '',
  title: 'Rengøring af skoler og mad',
  description: '',
  cpv: ['90911200', '55520000'],
  areas: ['Danmark/Fyn'],
};

describe('the ranks of winners', () => {
  const stating = vendorsOf(AWARDS.slice(0, 1)).map((vendor) => ({
    ...vendor,
    id: 'new',
    name: 'Nye Hænder',
    references: [],
    capabilities: [{ id: 'c', cpv: ['90911200'], text: 'rengøring' }],
  }));
  const vendors = [...vendorsOf(AWARDS), ...stating];
  const statistics = statisticsOf(vendors, ['danish']);
  const found = familySumsReader(vendors, statistics)(QUERY);
  const rankOf = (id: string, weights = FAMILY_WEIGHTS): readonly number[] =>
    winnerRanks({ queryId: 'q', winners: new Set([id]), found }, weights).found;

  it('are those of the engine’s relevance at the weights in force', () => {
    const byRelevance = vendors
      .map((vendor) => ({
        id: vendor.id,
        relevance: score(lotOf(QUERY), vendor, statistics, '2024-02-01').relevance,
      }))
      .filter(({ relevance }) => relevance > 0)
      .sort((a, b) => b.relevance - a.relevance);
    expect(new Set(byRelevance.map(({ relevance }) => relevance)).size).toBe(byRelevance.length);
    expect(byRelevance.map(({ id }) => rankOf(id))).toEqual(byRelevance.map((_, index) => [index + 1]));
  });

  it('have none for a vendor that shares but the place', () => {
    expect(rankOf('v5')).toEqual([]);
  });

  it('move with the weights', () => {
    expect(rankOf('new', { ...FAMILY_WEIGHTS, stated: 5 })).toEqual([1]);
    expect(rankOf('new', { ...FAMILY_WEIGHTS, stated: 0 })).not.toEqual([1]);
  });
});
