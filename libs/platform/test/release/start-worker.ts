import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WorkerOrders } from './worker-process.js';

const MAIN = new URL('../../../../dist/libs/platform/test/release/worker-process.js', import.meta.url)
  .pathname;

export interface StartedWorker {
  /** What it has written so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** A worker that is a process of its own and knows these jobs alone; answers when it is at work. */
export async function startWorker(orders: WorkerOrders): Promise<StartedWorker> {
  const child = spawn(process.execPath, [MAIN, JSON.stringify(orders)], { stdio: 'pipe' });
  let output = '';
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^ready$/m.test(output)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`the worker ended:\n${output}`));
    });
  });
  await ready;
  return {
    log: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
