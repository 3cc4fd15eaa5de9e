import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line of one request or job carries. */
export type LogContext = Readonly<Record<string, string | number>>;

const storage = new AsyncLocalStorage<LogContext>();

export const currentLogContext = (): LogContext => storage.getStore() ?? {};

/** Runs `work` so that its log lines carry `context` beside what they carried before. */
export const withLogContext = <T>(context: LogContext, work: () => T): T =>
  storage.run({ ...currentLogContext(), ...context }, work);
