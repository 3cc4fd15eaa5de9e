import { readFile, rm, writeFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';
import { StartError } from './start-error.js';

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps two processes from one data folder. A lock whose process is gone is taken over.
 * @returns how to give it back
 */
export async function lockFolder(folder: DataFolder): Promise<() => Promise<void>> {
  const path = folder.file('medspil.pid');
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && runs(holder)) {
    throw new StartError(
      `The data folder ${folder.path} is in use by process ${holder}; stop it, or set MEDSPIL_DATA_DIR to another folder.`,
    );
  }
  await writeFile(path, String(process.pid));
  return () => rm(path, { force: true });
}
