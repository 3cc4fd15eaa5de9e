import { interval, row, share } from '../eval/cells.js';
import { JUDGED, type Step, type Trial } from './search.js';

/** What was tried and what it says, as Markdown. */
export function tuneReport(steps: readonly Step[]): string[] {
  return [
    row([
      'weight',
      'of',
      'judged by',
      'queries',
      ...JUDGED,
      ...JUDGED.map((metric) => `${metric} above`),
      '',
    ]),
    row(['---', '---', '---', '---', ...JUDGED.flatMap(() => ['---', '---']), '---']),
    ...steps.flatMap(({ family, before, trials }) =>
      trials.flatMap((trial) => rowsOf(family, trial, trial.weight === before)),
    ),
    '',
    ...steps.map(({ family, before, after }) =>
      after === before
        ? `${family}: keeps ${before}; nothing gains by more than its interval without a loss elsewhere.`
        : `${family}: would change ${before} to ${after}.`,
    ),
  ];
}

/** The verdict is one for all panels together and stands in the last row. */
function rowsOf(family: string, { weight, readings, verdict }: Trial, isBefore: boolean): string[] {
  const said = isBefore ? 'before' : verdict;
  return readings.map(({ panel, queries, means, above }, place) =>
    row([
      family,
      String(weight),
      panel,
      String(queries),
      ...JUDGED.map((metric) => share(means[metric])),
      ...JUDGED.map((metric) => (isBefore ? '' : interval(above[metric]))),
      place === readings.length - 1 ? said : '',
    ]),
  );
}
