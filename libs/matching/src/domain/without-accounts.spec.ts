import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Answer,
  collectStatistics,
  type Lot,
  type RequirementAnswer,
  score,
  type Vendor,
} from '#scoring';
import type { SuggestedTeam } from './suggested-teams.js';
import { answerWithoutAccounts, teamWithoutAccounts } from './without-accounts.js';

const both = (text: string) => ({ da: text, en: text });
const requirement = (
  kind: string,
  finding: RequirementAnswer['finding'],
  share: number,
): RequirementAnswer => ({
  requirementId: `r-${kind}`,
  kind,
  name: both(kind),
  mandatory: true,
  finding,
  share,
  evidence: [kind],
  explanation: both('4,200,000 DKK'),
});

const ANSWER: Answer = {
  lotId: 'l',
  vendorId: 'v',
  eligibility: 'ineligible',
  score: 50,
  relevance: 0.5,
  suitability: 0.5,
  requirements: [requirement('turnover', 'partly', 0.84), requirement('capacity', 'partly', 0.5)],
  parts: [
    {
      part: 'size',
      points: 3,
      attainable: 5,
      evidence: ['turnover'],
      sources: [],
      explanation: both('4,200,000 DKK'),
    },
    {
      part: 'size',
      points: 3,
      attainable: 5,
      evidence: ['references'],
      sources: ['x'],
      explanation: both('a reference'),
    },
    {
      part: 'cpv',
      points: 47,
      attainable: 50,
      evidence: ['85312000'],
      sources: [],
      explanation: both('branch'),
    },
  ],
  scoringVersion: '1+0',
  asOf: '2026-11-27',
};

describe('an answer without accounts', () => {
  const told = answerWithoutAccounts(ANSWER);

  it('says what was found of the turnover, and neither the figure nor a share that gives it away', () => {
    expect(told.requirements[0]).toMatchObject({ finding: 'partly', share: 0 });
    expect(JSON.stringify(told.requirements[0])).not.toContain('4,200,000');
    expect(
      answerWithoutAccounts({ ...ANSWER, requirements: [requirement('turnover', 'met', 1)] }),
    ).toMatchObject({
      requirements: [{ finding: 'met', share: 1, explanation: { en: "The vendor's turnover suffices." } }],
    });
  });

  it('says that size was judged by turnover, and not by which', () => {
    expect(told.parts[0]).toMatchObject({ points: 3, evidence: ['turnover'] });
    expect(JSON.stringify(told.parts)).not.toContain('4,200,000');
  });

  it('leaves everything else as it is', () => {
    expect(told.requirements[1]).toBe(ANSWER.requirements[1]);
    expect(told.parts.slice(1)).toEqual(ANSWER.parts.slice(1));
    const { requirements, parts, ...rest } = ANSWER;
    expect([requirements, parts]).not.toContain(undefined);
    expect(told).toMatchObject(rest);
  });
});

const CPV = '85312500';
const statistics = collectStatistics([]);
/** The bounds of some steps of a turnover, in whole kroner. */
const STEPS = [
  [1_000_000, 2_000_000],
  [2_000_000, 5_000_000],
  [5_000_000, 10_000_000],
] as const;
const kroner = fc.integer({ min: 1, max: 30_000_000 });
const weight = fc.integer({ min: 0, max: 5 });
const weights = {
  requirements: weight,
  area: weight,
  size: weight,
  trackRecord: weight,
  beneficiaries: weight,
};
const asks = fc.record({
  asked: kroner,
  value: kroner,
  mandatory: fc.boolean(),
  weights: fc.record(weights),
});

const lotAsking = ({
  asked,
  value,
  mandatory,
  weights,
}: typeof asks extends fc.Arbitrary<infer A> ? A : never): Lot => ({
  id: 'l',
  title: 'Besøgsvenner',
  description: '',
  mainCpv: CPV,
  additionalCpv: [],
  areas: [],
  beneficiaries: [],
  value: { minor: 100 * value, currency: 'DKK' },
  weights,
  requirements: [
    {
      id: 't',
      kind: 'turnover',
      mandatory,
      ask: { amount: { amount: `${String(asked)}.00`, currency: 'DKK' } },
    },
    { id: 'c', kind: 'capacity', mandatory: false, ask: { headcount: 4 } },
  ],
});
const turningOver = (amount: number): Vendor => ({
  id: 'v',
  name: 'Nabolyst',
  kind: 'association',
  sizeClass: 'micro',
  headcount: 5,
  turnover: { minor: 100 * amount, currency: 'DKK' },
  capabilities: [{ id: 'c', cpv: [CPV], text: 'Besøgsvenner' }],
  areas: [],
  certificates: [],
  references: [],
  targetGroups: [],
  complete: [],
});

describe('what a buyer is told of a turnover', () => {
  it('is its step and whether the amount is reached, whatever its lots ask, are worth and weigh', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(asks, fc.constantFrom(...STEPS), place, place, (ask, [from, to], one, other) => {
        const [a, b] = [one, other].map((share) => from + Math.floor(share * (to - from))) as [
          number,
          number,
        ];
        fc.pre(a >= ask.asked === b >= ask.asked);
        const told = (amount: number) =>
          answerWithoutAccounts(score(lotAsking(ask), turningOver(amount), statistics, '2026-03-01'));
        expect(told(a)).toEqual(told(b));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a team without accounts', () => {
  const team: SuggestedTeam = {
    score: 50,
    reason: both('why'),
    requirements: ANSWER.requirements,
    members: [
      {
        vendorId: 'v',
        name: 'Nabolyst',
        kind: 'association',
        sizeClass: 'small',
        brings: [
          { requirementId: 'r-turnover', finding: 'partly', share: 0.84, needed: true },
          { requirementId: 'r-capacity', finding: 'partly', share: 0.5, needed: true },
        ],
      },
    ],
  };

  it('tells no share of a turnover, and every other share', () => {
    const [member] = teamWithoutAccounts(team).members;
    expect(member?.brings.map(({ share }) => share)).toEqual([0, 0.5]);
  });

  it('tells no share that its members come to together: less one, it would be the other', () => {
    expect(teamWithoutAccounts(team).requirements).toMatchObject([
      { kind: 'turnover', finding: 'partly', share: 0 },
      { kind: 'capacity', finding: 'partly', share: 0.5 },
    ]);
  });
});
