import type { RequirementCase } from '../requirement-kind.js';
import type { ServiceAreaAsk } from './ask.js';

const ODENSE = 'DK/DK0/DK03/DK031/0461';
const FUNEN = 'DK/DK0/DK03/DK031';
const ZEALAND = 'DK/DK0/DK02';

export const SERVICE_AREA_CASES: readonly RequirementCase<ServiceAreaAsk>[] = [
  {
    facts: 'the place itself is stated',
    ask: { areas: ['0461'] },
    vendor: { areas: [ODENSE] },
    finding: 'met',
    share: 1,
    evidence: [ODENSE],
  },
  {
    facts: 'a wider place is stated',
    ask: { areas: ['0461', '0479'] },
    vendor: { areas: [FUNEN] },
    finding: 'met',
    share: 1,
    evidence: [FUNEN],
  },
  {
    facts: 'one of two places is stated, areas declared complete',
    ask: { areas: ['0461', '0479'] },
    vendor: { areas: [ODENSE], complete: ['areas'] },
    finding: 'partly',
    share: 0.5,
    evidence: [ODENSE],
  },
  {
    facts: 'part of the place is stated, areas declared complete',
    ask: { areas: ['DK031'] },
    vendor: { areas: [ODENSE], complete: ['areas'] },
    finding: 'partly',
    share: 0.5,
    evidence: [ODENSE],
  },
  {
    facts: 'one of two places is stated, areas not declared complete',
    ask: { areas: ['0461', '0479'] },
    vendor: { areas: [ODENSE] },
    finding: 'unknown',
    share: 0.5,
    evidence: [ODENSE],
  },
  { facts: 'no place is stated', ask: { areas: ['0461'] }, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'only other places are stated, areas declared complete',
    ask: { areas: ['0461'] },
    vendor: { areas: [ZEALAND], complete: ['areas'] },
    finding: 'unmet',
    share: 0,
    evidence: [],
  },
];
