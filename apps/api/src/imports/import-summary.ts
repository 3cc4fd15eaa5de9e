import type { Import, ImportProblem } from '#open-data';

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What came of an import, in lines for a terminal. */
export function importSummary(imported: Import, problems: readonly ImportProblem[]): string[] {
  const { counts } = imported;
  const hidden = counts.problems - problems.length;
  return [
    ...(imported.state === 'failed'
      ? [
          `The import stopped after ${imported.linesDone} of ${imported.linesTotal} lines: ${imported.error ?? ''}`,
          'What went in stays; the same file can be imported again without harm.',
        ]
      : [`${several(imported.linesTotal, 'line', 'lines')} worked through.`]),
    `  vendors      ${counts.vendorsCreated} new`,
    `  references   ${counts.referencesCreated} new`,
    `  past tenders ${counts.tendersCreated} new, ${counts.tendersChanged} changed, ${counts.unchanged} unchanged`,
    ...(counts.problems === 0
      ? []
      : [
          `${several(counts.problems, 'line needs', 'lines need')} a look: ${counts.refused} refused, ${counts.skipped} skipped, ${counts.problems - counts.refused - counts.skipped} taken with a warning.`,
        ]),
    ...problems.map(({ line, outcome, reason }) => `  line ${line} (${wordOf(outcome)}): ${reason}`),
    ...(hidden > 0 ? [`  … and ${hidden} more: GET /v1/imports/${imported.id}/problems`] : []),
  ];
}

const wordOf = (outcome: ImportProblem['outcome']): string => (outcome === 'done' ? 'taken' : outcome);
