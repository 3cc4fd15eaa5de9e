/** What can be imported. */
export const IMPORT_KINDS = ['awards-jsonl'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** How far an import is: the file comes in, waits for the worker, is worked through, is through, or stopped. */
export const IMPORT_STATES = ['received', 'staged', 'running', 'done', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What became of a line that somebody should look at. */
export const LINE_OUTCOMES = ['done', 'skipped', 'refused'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** What the file itself does not say. */
export interface ImportSettings {
  /** ISO 4217 code of the currency that all values are in. */
  readonly currency: string;
  /** The register that the winners' ids are numbers of, by org-id.guide, e.g. `PT-NIF`. */
  readonly scheme: string;
}

/** Every line ends in one of: tenders created, changed, unchanged, skipped, refused. */
export interface ImportCounts {
  readonly vendorsCreated: number;
  readonly referencesCreated: number;
  readonly tendersCreated: number;
  readonly tendersChanged: number;
  /** Awards that were here before and say the same. */
  readonly unchanged: number;
  readonly skipped: number;
  readonly refused: number;
  /** Lines with a reason: refused, skipped, or taken with a warning. */
  readonly problems: number;
}

export interface Import extends ImportSettings {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly state: ImportState;
  /** 0 to 100; 100 only when done. */
  readonly percent: number;
  /** Lines that are not blank. */
  readonly linesTotal: number;
  readonly linesDone: number;
  readonly counts: ImportCounts;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  /** Why it stopped, where it failed. */
  readonly error: string | null;
}

export interface ImportProblem {
  /** Counted from 1, blank lines too. */
  readonly line: number;
  /** done: taken, with a warning. */
  readonly outcome: LineOutcome;
  readonly reason: string;
  /** The beginning of a line that was refused. */
  readonly excerpt: string | null;
}

/** How far, by lines; the last step counts only when everything is committed. */
export function percentOf(state: ImportState, done: number, total: number): number {
  if (state === 'done') return 100;
  return total === 0 ? 0 : Math.min(99, Math.floor((100 * done) / total));
}
