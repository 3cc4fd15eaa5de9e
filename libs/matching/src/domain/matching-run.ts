/**
 * planned: its statistics and lots are being found; running: lots are matched; stopped: by an operator, to be resumed;
 * superseded: a newer run began, which matches every lot anyway; done: every lot was matched.
 */
export const MATCHING_RUN_STATES = ['planned', 'running', 'stopped', 'superseded', 'done'] as const;
export type MatchingRunState = (typeof MATCHING_RUN_STATES)[number];

/** What an operator may do with a run, and from which states. */
export const MATCHING_RUN_MOVES = {
  stop: ['planned', 'running'],
  resume: ['stopped'],
} as const satisfies Readonly<Record<string, readonly MatchingRunState[]>>;
export type MatchingRunMove = keyof typeof MATCHING_RUN_MOVES;

/** Whether the run may be moved so from this state. */
export const runMayMove = (move: MatchingRunMove, state: MatchingRunState): boolean =>
  MATCHING_RUN_MOVES[move].some((from) => from === state);

/** The moves that this state allows. */
export const runMovesFrom = (state: MatchingRunState): MatchingRunMove[] =>
  (['stop', 'resume'] as const).filter((move) => runMayMove(move, state));

/** One refresh of all matches. */
export interface MatchingRun {
  readonly id: string;
  /** What asked for it: `night`, `import`, `operator`, … */
  readonly reason: string;
  readonly state: MatchingRunState;
  /** The operator who asked for it; null where none did. */
  readonly requestedBy: string | null;
  /** Rules and statistics that it matches with; null while planned. */
  readonly scoringVersion: string | null;
  readonly lotsTotal: number;
  readonly lotsDone: number;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** 0-100; 100 only when done. */
export const percentOf = ({ state, lotsTotal, lotsDone }: MatchingRun): number =>
  state === 'done' ? 100 : lotsTotal === 0 ? 0 : Math.min(99, Math.floor((100 * lotsDone) / lotsTotal));

/** Lots of one job: few enough that a worker that dies loses little, many enough that the queue stays short. */
const LOTS_A_CHUNK = 20;

/** Cuts `lotIds` into parts of at most `size`. */
export const chunksOf = (lotIds: readonly string[], size = LOTS_A_CHUNK): string[][] =>
  Array.from({ length: Math.ceil(lotIds.length / size) }, (_, index) =>
    lotIds.slice(index * size, (index + 1) * size),
  );
