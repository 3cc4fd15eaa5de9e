import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { askSchema } from '#tenders';
import { DEMO_MARKET } from './demo-market.js';
import { materialise } from './materialise.js';

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const market = materialise(DEMO_MARKET, new Date('2026-03-02T09:00:00Z'));
const lots = market.tenders.flatMap(({ body }) => body.lots);

describe('what the demo lots ask for', () => {
  it.each(lots.map((lot) => ({ title: lot.title, lot })))(
    'has the shapes of its kinds: $title',
    ({ lot }) => {
      for (const { kind, ask } of lot.requirements) {
        const schema = askSchema(kind);
        expect(schema).toBeDefined();
        expect(ajv.validate(schema ?? false, ask) ? [] : [kind, ajv.errors]).toEqual([]);
      }
    },
  );

  it('asks for no more turnover than twice the value', () => {
    const asked = DEMO_MARKET.tenders.flatMap((tender) =>
      tender.lots.flatMap(({ value, requirements }) =>
        requirements.flatMap((requirement) =>
          requirement.kind === 'turnover'
            ? [Number(requirement.ask.amount.amount) / Number(value.amount)]
            : [],
        ),
      ),
    );
    expect(asked).toHaveLength(5);
    expect(Math.max(...asked)).toBeLessThanOrEqual(2);
  });

  it('reserves under article 77 only social services, for three years at most', () => {
    const reserved = DEMO_MARKET.tenders
      .flatMap((tender) => tender.lots)
      .filter(({ requirements }) =>
        requirements.some(({ kind, ask }) => kind === 'reserved' && 'article' in ask && ask.article === '77'),
      );
    expect(reserved).toHaveLength(1);
    for (const { mainCpv, contractMonths } of reserved) {
      expect(mainCpv.startsWith('85')).toBe(true);
      expect(contractMonths).toBeLessThanOrEqual(36);
    }
  });
});
