import type { DemoResult, Explanation, VendorLine } from './answers.js';
import { advice, bestTeam, marketCheck } from './print-advice.js';

const heading = (text: string) => `\n${text}\n${'─'.repeat(text.length)}`;

const line = ({ score, name, kind, sizeClass, reason }: VendorLine, index: number) =>
  `${String(index + 1).padStart(3)}. ${String(score).padStart(3)}  ${name}  (${kind}, ${sizeClass})\n          ${reason.en}`;

const list = (lines: readonly VendorLine[]) => (lines.length === 0 ? '  none' : lines.map(line).join('\n'));

const MARK: Readonly<Record<string, string>> = { met: '✔', partly: '◐', unmet: '✘', unknown: '?' };

function explanation(answer: Explanation): string {
  const requirements = answer.requirements.map(
    ({ name, mandatory, finding, explanation: found, advice }) =>
      `  ${MARK[finding] ?? ' '} ${name.en} (${mandatory ? 'mandatory' : 'desired'}): ${found.en}${advice ? ` → ${advice.en}` : ''}`,
  );
  const parts = answer.parts.map(
    ({ part, points, explanation: why }) => `  ${String(points).padStart(3)}  ${part}: ${why.en}`,
  );
  return [
    `${answer.vendor.name}: ${answer.eligibility}, score ${answer.score}`,
    ...requirements,
    '  Points:',
    ...parts,
  ].join('\n');
}

/** The result as a person reads it. */
export function printed(result: DemoResult): string {
  return [
    heading(`The tender: ${result.tender.title}`),
    `Lot: ${result.tender.lot}`,
    heading('Before it was published: the market check'),
    marketCheck(result.marketCheck),
    heading('Eligible vendors: every mandatory requirement is met'),
    list(result.eligible),
    heading('Unclear vendors: something mandatory is not stated'),
    list(result.unclear),
    heading('Near misses: one or two mandatory requirements away'),
    list(result.nearMisses),
    heading('Why the first one?'),
    explanation(result.first),
    heading('And why not this one?'),
    result.nearMiss ? explanation(result.nearMiss) : '  no near miss',
    heading('The best team for the lot'),
    bestTeam(result.teams),
    heading('What would raise the matches of the demo vendor'),
    advice(result.advice),
    heading('A vendor responds'),
    `Receipt ${result.receipt.number} of ${result.receipt.submittedAt}, SHA-256 ${result.receipt.contentSha256}`,
    heading('The weekly digest, as the inbox received it'),
    `To: ${result.digest.to.map(({ address }) => address).join(', ')}`,
    `Subject: ${result.digest.subject}`,
    '',
    result.digest.text.trim(),
    '',
  ].join('\n');
}
