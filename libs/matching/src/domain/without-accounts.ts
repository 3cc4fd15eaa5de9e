import type { Answer, Finding, RequirementAnswer, ScorePart, Sentence } from '#scoring';
import type { SuggestedMember, SuggestedTeam } from './suggested-teams.js';

/** The kind of requirement whose answer tells a vendor's turnover, by its words or by the share that is met. */
const ACCOUNTS = 'turnover';

const FOUND: Readonly<Record<Finding, Sentence>> = {
  met: { da: 'Leverandørens omsætning er tilstrækkelig.', en: "The vendor's turnover suffices." },
  partly: { da: 'Leverandørens omsætning er for lille.', en: "The vendor's turnover is too small." },
  unmet: { da: 'Leverandørens omsætning er for lille.', en: "The vendor's turnover is too small." },
  unknown: {
    da: 'Omsætningen er ikke oplyst, eller den kan ikke sammenlignes.',
    en: 'The turnover is not stated, or cannot be compared.',
  },
};

const SIZE: Sentence = {
  da: 'Kontraktens størrelse er vurderet efter leverandørens omsætning.',
  en: "The size of the contract is judged by the vendor's turnover.",
};

const wholly = (finding: Finding): number => (finding === 'met' ? 1 : 0);

function requirement(answer: RequirementAnswer): RequirementAnswer {
  if (answer.kind !== ACCOUNTS) return answer;
  return { ...answer, share: wholly(answer.finding), explanation: FOUND[answer.finding] };
}

const part = (one: ScorePart): ScorePart =>
  one.part === 'size' && one.evidence.includes(ACCOUNTS) ? { ...one, explanation: SIZE } : one;

/** An answer as those are told it who are not shown the vendor's accounts: what was found, and no figure behind it. */
export const answerWithoutAccounts = (answer: Answer): Answer => ({
  ...answer,
  requirements: answer.requirements.map(requirement),
  parts: answer.parts.map(part),
});

/** The same of a team: its share of a turnover that is asked for, less one's own, would tell a partner's, as a member's does. */
export function teamWithoutAccounts(team: SuggestedTeam): SuggestedTeam {
  const accounts = new Set(
    team.requirements.filter(({ kind }) => kind === ACCOUNTS).map(({ requirementId }) => requirementId),
  );
  const member = (one: SuggestedMember): SuggestedMember => ({
    ...one,
    brings: one.brings.map((brought) =>
      accounts.has(brought.requirementId) ? { ...brought, share: wholly(brought.finding) } : brought,
    ),
  });
  const requirements = team.requirements.map((one) =>
    one.kind === ACCOUNTS ? { ...one, share: wholly(one.finding) } : one,
  );
  return { ...team, requirements, members: team.members.map(member) };
}
