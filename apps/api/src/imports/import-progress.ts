import { Presets, SingleBar } from 'cli-progress';

/** Shows how far something is. */
export interface ProgressDisplay {
  show(done: number, total: number): void;
  /** Ends the display; what is printed afterwards begins on a new line. */
  end(): void;
}

const STEP_PERCENT = 10;

function bar(): ProgressDisplay {
  const format = 'Importing {bar} {percentage} % | {value} of {total} lines | {eta_formatted} left';
  const shown = new SingleBar({ format, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
  let started = false;
  return {
    show: (done, total) => {
      if (started) shown.update(done);
      else shown.start(total, done);
      started = true;
    },
    end: () => {
      shown.stop();
    },
  };
}

function lines(print: (line: string) => void): ProgressDisplay {
  let next = STEP_PERCENT;
  return {
    show: (done, total) => {
      const percent = Math.floor((100 * done) / total);
      if (percent < next) return;
      print(`${percent} % (${done} of ${total} lines)`);
      next = percent - (percent % STEP_PERCENT) + STEP_PERCENT;
    },
    end: () => undefined,
  };
}

/** A bar where somebody looks at a terminal; otherwise a line every ten percent, which a log can keep. */
export const progressDisplay = (isTerminal: boolean, print: (line: string) => void): ProgressDisplay =>
  isTerminal ? bar() : lines(print);
