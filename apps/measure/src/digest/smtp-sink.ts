import { fork } from 'node:child_process';
import { once } from 'node:events';

/** An SMTP server that takes every mail and keeps none, in a process of its own, so that its work is not counted as ours. */
export interface SmtpSink {
  readonly url: string;
  /** Ends it. @returns how many mails it took */
  stop(): Promise<number>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const child = fork(new URL('./smtp-sink-process.js', import.meta.url));
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => {
      const told = once(child, 'message') as Promise<[number]>;
      const ended = once(child, 'exit');
      child.send('stop');
      const [taken] = await told;
      await ended;
      return taken;
    },
  };
}
