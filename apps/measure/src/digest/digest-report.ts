/** What a whole run of digests took, step by step. */
export interface DigestFigures {
  readonly people: number;
  readonly lots: number;
  readonly pairs: number;
  readonly digests: number;
  readonly seconds: Readonly<Record<'plan' | 'render' | 'send', number>>;
  /** Processor seconds of this process; the database has its own. */
  readonly processor: Readonly<Record<'plan' | 'render' | 'send', number>>;
  /** Most memory of this process, in bytes, when planning was over, and at the end. */
  readonly memory: { readonly planned: number; readonly end: number };
}

const STEPS = ['plan', 'render', 'send'] as const;
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The figures as a person reads them. */
export function digestReport(figures: DigestFigures): string {
  const { people, lots, pairs, digests, seconds, processor, memory } = figures;
  const whole = seconds.plan + seconds.render + seconds.send;
  const written = digests / (processor.plan + processor.render);
  return [
    `${digests} digests for ${people} people over ${lots} open lots (${pairs} matches)`,
    ...STEPS.map(
      (step) =>
        `${step.padEnd(7)}${seconds[step].toFixed(1).padStart(8)} s ${((100 * seconds[step]) / whole).toFixed(0).padStart(4)} %` +
        `${(digests / seconds[step]).toFixed(0).padStart(7)} a second, ${processor[step].toFixed(1)} s of this process`,
    ),
    `planned and written: ${written.toFixed(0)} a second and core of this process; the whole run: ${(digests / whole).toFixed(0)} a second`,
    `memory: ${megabytes(memory.planned)} after planning, ${megabytes(memory.end)} at the end`,
  ].join('\n');
}
