import type { ReservationFacts } from '../../vendor.js';
import type { RequirementCase } from '../requirement-kind.js';
import type { ReservedAsk } from './ask.js';

const lot = { judgedOn: '2026-03-01', buyerId: 'b1' };
const a20: ReservedAsk = { article: '20' };
const a77: ReservedAsk = { article: '77' };
const workshop: ReservationFacts = {
  operator: 'sheltered-workshop',
  disadvantagedShare: 0.3,
  verified: true,
};
const mission: ReservationFacts = {
  publicServiceMission: true,
  profitsReinvested: true,
  participatoryGovernance: true,
  awardsUnderArticle77: [],
  verified: false,
};
const holding = (reservation: ReservationFacts) => ({ reservation });
const won = (buyerId: string, day: string) =>
  holding({ ...mission, awardsUnderArticle77: [{ buyerId, day }] });

export const RESERVED_CASES: readonly RequirementCase<ReservedAsk>[] = [
  {
    facts: 'art. 20: sheltered workshop with exactly 30 %',
    ask: a20,
    lot,
    vendor: holding(workshop),
    finding: 'met',
    share: 1,
    evidence: ['reservation'],
  },
  {
    facts: 'art. 20: operator whose main aim is integration, 60 %, declared by itself',
    ask: a20,
    lot,
    vendor: holding({ operator: 'integration-operator', disadvantagedShare: 0.6, verified: false }),
    finding: 'met',
    share: 1,
  },
  {
    facts: 'art. 20: sheltered workshop with 29 %',
    ask: a20,
    lot,
    vendor: holding({ ...workshop, disadvantagedShare: 0.29 }),
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'art. 20: 60 %, but none of the three kinds of operator',
    ask: a20,
    lot,
    vendor: holding({ operator: 'none', disadvantagedShare: 0.6, verified: true }),
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'art. 20: the share of workers is not stated',
    ask: a20,
    lot,
    vendor: holding({ operator: 'sheltered-workshop', verified: true }),
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'art. 20: a social enterprise (RSV or not) that states no more',
    ask: a20,
    lot,
    vendor: { kind: 'social-enterprise' },
    finding: 'unknown',
    share: 0,
    evidence: [],
  },
  {
    facts: 'art. 20: nothing stated, reservation declared complete',
    ask: a20,
    lot,
    vendor: { complete: ['reservation'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'art. 77: (a) to (d) hold',
    ask: a77,
    lot,
    vendor: holding(mission),
    finding: 'met',
    share: 1,
    evidence: ['reservation'],
  },
  {
    facts: 'art. 77: profits are not reinvested',
    ask: a77,
    lot,
    vendor: holding({ ...mission, profitsReinvested: false }),
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'art. 77: the same buyer awarded one within three years',
    ask: a77,
    lot,
    vendor: won('b1', '2023-03-02'),
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'art. 77: the same buyer awarded one three years ago',
    ask: a77,
    lot,
    vendor: won('b1', '2023-03-01'),
    finding: 'met',
    share: 1,
  },
  {
    facts: 'art. 77: another buyer awarded one',
    ask: a77,
    lot,
    vendor: won('b2', '2025-06-01'),
    finding: 'met',
    share: 1,
  },
  {
    facts: 'art. 77: a social enterprise (RSV or not) that states no more',
    ask: a77,
    lot,
    vendor: { kind: 'social-enterprise' },
    finding: 'unknown',
    share: 0,
  },
];
