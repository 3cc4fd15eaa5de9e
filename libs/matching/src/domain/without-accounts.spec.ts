import { describe, expect, it } from '@jest/globals';
import type { Answer, RequirementAnswer } from '#scoring';
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
