import type { RequirementCase } from '../requirement-kind.js';
import type { TurnoverAsk } from './ask.js';

const ask: TurnoverAsk = { amount: { amount: '1000000.00', currency: 'DKK' } };
const dkk = (kroner: number) => ({ turnover: { minor: kroner * 100, currency: 'DKK' } });

export const TURNOVER_CASES: readonly RequirementCase<TurnoverAsk>[] = [
  {
    facts: 'exactly the least turnover',
    ask,
    vendor: dkk(1_000_000),
    finding: 'met',
    share: 1,
    evidence: ['turnover'],
  },
  {
    facts: 'less turnover',
    ask,
    vendor: dkk(750_000),
    finding: 'partly',
    share: 0.75,
    evidence: ['turnover'],
  },
  { facts: 'no turnover', ask, vendor: dkk(0), finding: 'unmet', share: 0 },
  {
    facts: 'enough in euros at the rate of the statistics',
    ask,
    vendor: { turnover: { minor: 13_404_200, currency: 'EUR' } },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'a currency without a rate',
    ask,
    vendor: { turnover: { minor: 100_000_000, currency: 'XXX' }, complete: ['turnover'] },
    finding: 'unknown',
    share: 0,
  },
  { facts: 'turnover not stated', ask, vendor: {}, finding: 'unknown', share: 0, evidence: [] },
  {
    facts: 'turnover not stated, turnover declared complete',
    ask,
    vendor: { complete: ['turnover'] },
    finding: 'unmet',
    share: 0,
  },
];
