import type { RequirementKind } from '../src/index.js';

/** The table kind × facts → answer for the documentation, as Markdown rows without padding. */
export function caseTable(kinds: readonly RequirementKind[]): string[] {
  return [
    '| requirement | facts | answer | share |',
    '| --- | --- | --- | --- |',
    ...kinds.flatMap(({ kind, cases }) =>
      cases.map((row) => `| ${kind} | ${row.facts} | ${row.finding} | ${String(row.share)} |`),
    ),
  ];
}

/** A Markdown table's rows without the padding that a formatter puts in. */
export function unpadded(markdown: string): string[] {
  return markdown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---'));
}
