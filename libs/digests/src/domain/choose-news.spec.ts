import { describe, expect, it } from '@jest/globals';
import { aMatch } from '../../test/match.builder.js';
import { chooseNews, MOST_ITEMS } from './choose-news.js';
import { pairKey } from './digest-item.js';

const kitchen = { id: 'vendor-1', name: 'Havnens Køkken' };
const workshop = { id: 'vendor-2', name: 'Værkstedet' };
const lots = ({ news }: ReturnType<typeof chooseNews>) => news.map(({ match }) => match.lotId);
const none = new Set<string>();

describe('chooseNews', () => {
  it('puts what the vendor is eligible for first, then the better score', () => {
    const matches = [
      aMatch({ lotId: 'unclear-90', eligibility: 'unclear', score: 90 }),
      aMatch({ lotId: 'eligible-40', score: 40 }),
      aMatch({ lotId: 'eligible-70', score: 70 }),
    ];
    expect(lots(chooseNews([kitchen], new Map([[kitchen.id, matches]]), none))).toEqual([
      'eligible-70',
      'eligible-40',
      'unclear-90',
    ]);
  });

  it('puts what closes first before what is otherwise as good', () => {
    const matches = [
      aMatch({ lotId: 'later', deadline: new Date('2026-12-02T11:00:00Z') }),
      aMatch({ lotId: 'sooner', deadline: new Date('2026-12-01T11:00:00Z') }),
    ];
    expect(lots(chooseNews([kitchen], new Map([[kitchen.id, matches]]), none))).toEqual(['sooner', 'later']);
  });

  it('leaves out what was told before, for that vendor alone', () => {
    const match = aMatch({ lotId: 'lot' });
    const matches = new Map([
      [kitchen.id, [match]],
      [workshop.id, [match]],
    ]);
    const told = new Set([pairKey({ lotId: 'lot', vendorId: kitchen.id })]);
    expect(chooseNews([kitchen, workshop], matches, told).news).toEqual([{ vendor: workshop, match }]);
  });

  it('merges the vendors of one person into one list', () => {
    const matches = new Map([
      [kitchen.id, [aMatch({ lotId: 'a', score: 50 })]],
      [workshop.id, [aMatch({ lotId: 'b', score: 60 })]],
    ]);
    expect(lots(chooseNews([kitchen, workshop], matches, none))).toEqual(['b', 'a']);
  });

  it('says that there is more than fits', () => {
    const many = Array.from({ length: MOST_ITEMS + 1 }, (_, n) => aMatch({ lotId: `lot-${n}`, score: n }));
    const choice = chooseNews([kitchen], new Map([[kitchen.id, many]]), none);
    expect(choice.more).toBe(true);
    expect(choice.news).toHaveLength(MOST_ITEMS);
    expect(lots(choice)).not.toContain('lot-0');
    const fits = chooseNews([kitchen], new Map([[kitchen.id, many.slice(1)]]), none);
    expect(fits).toMatchObject({ more: false });
  });

  it('finds nothing where nothing matches', () => {
    expect(chooseNews([kitchen], new Map(), none)).toEqual({ news: [], more: false });
  });
});
