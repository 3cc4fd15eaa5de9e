import type { RequirementCase } from '../requirement-kind.js';
import type { AvailabilityAsk } from './ask.js';

const start: AvailabilityAsk = { startBy: '2026-06-01' };
const soon: AvailabilityAsk = { withinDays: 14 };
const evenings: AvailabilityAsk = { times: ['evenings', 'weekends'] };
const all: AvailabilityAsk = { ...start, ...evenings };

export const AVAILABILITY_CASES: readonly RequirementCase<AvailabilityAsk>[] = [
  {
    facts: 'free to begin on exactly that day',
    ask: start,
    vendor: { availability: { from: '2026-06-01' } },
    finding: 'met',
    share: 1,
    evidence: ['availability'],
  },
  {
    facts: 'free to begin a day later',
    ask: start,
    vendor: { availability: { from: '2026-06-02' } },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'needs exactly the days between order and start',
    ask: soon,
    vendor: { availability: { noticeDays: 14 } },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'needs a day more',
    ask: soon,
    vendor: { availability: { noticeDays: 15 } },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'all times are stated',
    ask: evenings,
    vendor: { availability: { times: ['daytime', 'evenings', 'weekends'] } },
    finding: 'met',
    share: 1,
    evidence: ['evenings', 'weekends'],
  },
  {
    facts: 'one of two times, availability not declared complete',
    ask: evenings,
    vendor: { availability: { times: ['evenings'] } },
    finding: 'unknown',
    share: 0.5,
    evidence: ['evenings'],
  },
  {
    facts: 'one of two times, availability declared complete',
    ask: evenings,
    vendor: { availability: { times: ['evenings'] }, complete: ['availability'] },
    finding: 'partly',
    share: 0.5,
  },
  {
    facts: 'start in time and all times',
    ask: all,
    vendor: { availability: { from: '2026-05-01', times: ['evenings', 'weekends'] } },
    finding: 'met',
    share: 1,
    evidence: ['availability', 'evenings', 'weekends'],
  },
  {
    facts: 'all times, the start is not stated',
    ask: all,
    vendor: { availability: { times: ['evenings', 'weekends'] } },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'all times, the start is too late',
    ask: all,
    vendor: { availability: { from: '2026-07-01', times: ['evenings', 'weekends'] } },
    finding: 'unmet',
    share: 0,
  },
  { facts: 'nothing is stated', ask: evenings, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'nothing is stated, availability declared complete',
    ask: soon,
    vendor: { complete: ['availability'] },
    finding: 'unmet',
    share: 0,
    evidence: [],
  },
];
