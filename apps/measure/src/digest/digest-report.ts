import type { HeapFigures } from './heap-watch.js';

/** What one step of a run took. */
export interface StepFigures {
  /** By the clock. */
  readonly seconds: number;
  /** Of the processor, for this process; the database and the SMTP server have their own. */
  readonly processor: number;
}

const STEPS = ['plan', 'render', 'send'] as const;

/** What a whole run of digests took, step by step. */
export interface DigestFigures extends Readonly<Record<(typeof STEPS)[number], StepFigures>> {
  readonly people: number;
  readonly lots: number;
  readonly weeks: number;
  readonly pairs: number;
  readonly digests: number;
  readonly sent: number;
  /** Mails that the SMTP server took. */
  readonly taken: number;
  readonly heap: HeapFigures;
}

const rounded = (megabytes: number) => megabytes.toFixed(0);

/** The figures as a person reads them. */
export function digestReport(figures: DigestFigures): string {
  const { people, lots, weeks, pairs, digests, sent, taken, plan, render, heap } = figures;
  // Where not all were sent, the share and the rate of sending are those of all at the same pace.
  const scaled = (step: (typeof STEPS)[number]) =>
    (step === 'send' ? digests / sent : 1) * figures[step].seconds;
  const whole = STEPS.reduce((sum, step) => sum + scaled(step), 0);
  const rate = (seconds: number) => (digests / seconds).toFixed(0);
  return [
    `${digests} digests for ${people} people over ${lots} open lots (${pairs} matches), ${weeks} weeks of digests before; ${sent} sent, ${taken} mails taken`,
    ...STEPS.map((step) => {
      const { seconds, processor } = figures[step];
      const share = ((100 * scaled(step)) / whole).toFixed(0);
      return `${step.padEnd(7)}${seconds.toFixed(1).padStart(8)} s ${share.padStart(4)} %${rate(scaled(step)).padStart(7)} a second, ${processor.toFixed(1)} s of this process`;
    }),
    `planned and written: ${rate(plan.processor + render.processor)} a second and core of this process; the whole run: ${rate(whole)} a second`,
    `memory held after a collection, at each tenth of writing and then of sending: ${heap.held.map(rounded).join(' ')} MB; most that the process took: ${rounded(heap.most)} MB`,
  ].join('\n');
}
