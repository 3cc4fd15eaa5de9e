import type { Addition, Advice, LotMarket, MarketCheck, Team, Teams } from './advice-answers.js';

const MOST_NOTES = 3;
const MOST_ADDITIONS = 2;

/** The market check as a person reads it. */
export const marketCheck = ({ lots, law }: MarketCheck): string =>
  [
    ...lots.flatMap(lotMarket),
    `  The law (${law.regime} regime; hints, no legal advice):`,
    ...law.notes.slice(0, MOST_NOTES).map(({ article, text }) => `    art. ${article}: ${text.en}`),
  ].join('\n');

function lotMarket({ relevant, eligible, unclear, requirements, smallestChanges }: LotMarket): string[] {
  const nameOf = (id: string): string =>
    requirements.find(({ requirementId }) => requirementId === id)?.name.en ?? id;
  return [
    `  Vendors that do this kind of work: ${withSocial(relevant)}`,
    `  Eligible: ${withSocial(eligible)}. Unclear: ${withSocial(unclear)}`,
    ...requirements
      .filter(({ mandatory, shutOutAlone }) => mandatory && shutOutAlone.vendors > 0)
      .map(({ name, shutOutAlone }) => `  Shut out by nothing but “${name.en}”: ${withSocial(shutOutAlone)}`),
    ...smallestChanges.map(({ least, changes, letsIn }) => {
      const what = changes.map(({ requirementId, change }) => `“${nameOf(requirementId)}”: ${change.en}`);
      return `  Smallest change that lets in ${counted(least, 'more social enterprise')}: ${what.join(' ')} (lets in ${String(letsIn)})`;
    }),
  ];
}

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

const withSocial = ({ vendors, byKind }: LotMarket['relevant']): string =>
  `${String(vendors)}, ${counted(byKind['social-enterprise'] ?? 0, 'social enterprise')} among them`;

/** The best team, and what each member is needed for. */
export function bestTeam({ teams: [team], eligibleAlone }: Teams): string {
  const others = `  Vendors open to teams that need no partner: ${String(eligibleAlone)}`;
  return team === undefined
    ? `${others}; no team`
    : [`  score ${String(team.score)}`, ...members(team), others].join('\n');
}

function members({ members: all, requirements }: Team): string[] {
  const nameOf = (id: string): string =>
    requirements.find(({ requirementId }) => requirementId === id)?.name.en ?? id;
  return all.map(({ name, brings }) => {
    const needed = brings.filter((one) => one.needed).map(({ requirementId }) => nameOf(requirementId));
    return `  ${name}: ${needed.length === 0 ? 'strengthens the team' : `needed for ${needed.join(', ')}`}`;
  });
}

/** What would raise the vendor's matches most. */
export const advice = ({ lots, relevantLots, additions, asked }: Advice): string =>
  [
    `  Over ${String(lots)} lots of the last 90 days, ${String(relevantLots)} of them the vendor's kind of work:`,
    ...additions.slice(0, MOST_ADDITIONS).flatMap(addition),
    ...asked.slice(0, 1).map(({ says }) => `  ${says.en}`),
  ].join('\n');

function addition({ advice: what, lots, becomeEligible, value, examples }: Addition): string[] {
  const worth = value.map(({ amount, currency }) => `${currency} ${amount}`).join(' and ');
  return [
    `  → ${what.en}`,
    `    ${counted(lots, 'lot')} would gain, ${String(becomeEligible)} by eligibility${worth === '' ? '' : `, worth ${worth}`}`,
    ...examples
      .slice(0, 1)
      .map(
        ({ lotTitle, buyerName, before, after }) =>
          `    e.g. ${lotTitle} (${buyerName}): ${before.eligibility} ${String(before.score)} → ${after.eligibility} ${String(after.score)}`,
      ),
  ];
}
