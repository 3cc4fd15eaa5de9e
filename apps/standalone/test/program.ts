import { spawn } from 'node:child_process';

export interface Program {
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves with the first printed line that matches; rejects when it ends before. */
  line(pattern: RegExp): Promise<string>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  signal(name: 'SIGINT' | 'SIGKILL'): void;
}

const MAIN = new URL('../../../dist/apps/standalone/src/main.js', import.meta.url).pathname;

/** Starts the built program as `npm start` does. */
export function startProgram(env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
    detached: true,
  });
  let output = '';
  let listeners: (() => void)[] = [];
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const listener of [...listeners]) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return {
    output: () => output,
    ended,
    signal: (name) => {
      // To the whole group, as a terminal does: the database hears of Ctrl-C by itself.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
    },
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = output.split('\n').find((line) => pattern.test(line));
          if (found === undefined) return;
          listeners = listeners.filter((one) => one !== look);
          resolve(found);
        };
        listeners.push(look);
        look();
        void ended.then(() => {
          reject(new Error(`the program ended before it printed ${pattern.source}:\n${output}`));
        });
      }),
  };
}
