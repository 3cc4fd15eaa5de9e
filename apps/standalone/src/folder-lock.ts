import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { StartError } from './start-error.js';

const LOCK = 'medspil.pid';

/** Whether the process that wrote a lock may still run. After a restart of the machine its number may be another program's. */
async function mayRun(lock: string, pid: number): Promise<boolean> {
  const startedAt = Date.now() - uptime() * 1000;
  try {
    if ((await stat(lock)).mtimeMs < startedAt) return false;
    // In a container every start may have the same number.
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Keeps two processes from one data folder. A lock whose process is gone is taken over; should two take it over in the same
 * moment, PostgreSQL's own lock on its data stops one of them.
 * @returns how to give it back
 * @throws StartError where another process has it
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const lock = join(path, LOCK);
  const mine = join(path, `${LOCK}.${randomUUID()}`);
  await writeFile(mine, String(process.pid));
  try {
    if (!(await taken(mine, lock))) {
      const holder = Number(await readFile(lock, 'utf8'));
      if (await mayRun(lock, holder)) throw inUse(path, holder);
      await rm(lock);
      if (!(await taken(mine, lock))) throw inUse(path, Number(await readFile(lock, 'utf8')));
    }
  } finally {
    await rm(mine);
  }
  return () => rm(lock, { force: true });
}

/** A link is made whole or not at all, and not where there is one: of many that start at once one has it. */
async function taken(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const inUse = (path: string, holder: number): StartError =>
  new StartError(
    `The data folder ${path} is in use by process ${holder}; stop it, or set MEDSPIL_DATA_DIR to another folder.`,
  );
