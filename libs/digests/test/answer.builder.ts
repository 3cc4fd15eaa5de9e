import type { Answer, RequirementAnswer, Sentence } from '#matching';

const said = (text: string): Sentence => ({ da: text, en: text });

/** `must unmet`, `wish unknown`, `iso unmet`: who asks for it (`wish`: desired) and what was found. */
export function aRequirementAnswer(text: string): RequirementAnswer {
  const [who = '', found = ''] = text.split(' ');
  const finding = (['met', 'partly', 'unmet', 'unknown'] as const).find((one) => one === found) ?? 'unknown';
  return {
    requirementId: text,
    kind: 'certification',
    name: said(text),
    mandatory: who !== 'wish',
    finding,
    share: finding === 'met' ? 1 : 0,
    evidence: [],
    explanation: said('found'),
    ...(finding === 'met' ? {} : { advice: said('do something') }),
  };
}

/** An eligible pair that shares a branch and a word. */
export const anAnswer = (stated: Partial<Answer> = {}): Answer => ({
  lotId: 'lot-1',
  vendorId: 'vendor-1',
  eligibility: 'eligible',
  score: 74,
  relevance: 0.8,
  suitability: 0.7,
  requirements: [],
  parts: [
    {
      part: 'words',
      points: 20,
      attainable: 30,
      evidence: ['sang'],
      sources: ['c1'],
      explanation: said('Words in common: sang.'),
    },
    {
      part: 'cpv',
      points: 40,
      attainable: 40,
      evidence: ['85300000'],
      sources: ['c1'],
      explanation: said('CPV in common: 85300000.'),
    },
    { part: 'area', points: 14, attainable: 14, evidence: [], sources: [], explanation: said('Everywhere.') },
  ],
  scoringVersion: '1+3f9ac2d41b07',
  asOf: '2026-11-23',
  ...stated,
});
