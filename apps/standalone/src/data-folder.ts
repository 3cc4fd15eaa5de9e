import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.js';

const LEAST_FREE_BYTES = 500 * 1024 * 1024;
const FILE = 'medspil.json';

/** Written last at the first start: without it the demo market is not whole. */
export const DEMO_ACCOUNTS = 'demo-accounts.json';

/** What a data folder keeps beside the database. Readable by its owner alone. */
interface FolderSecrets {
  /** Timestamp of the newest migration that has run on this folder's database. */
  readonly dataVersion: number;
  readonly databasePassword: string;
  readonly masterKey: string;
  readonly secret: string;
}

export interface DataFolder {
  readonly path: string;
  readonly isNew: boolean;
  readonly secrets: FolderSecrets;
  file(name: string): string;
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writePrivately(path: string, content: string): Promise<void> {
  // Written beside and renamed, so that a crash leaves the old file or the new one, never half of one.
  await writeFile(`${path}.new`, content, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function readSecrets(path: string): Promise<FolderSecrets> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FolderSecrets;
  } catch (error) {
    throw new StartError(`The file ${path} cannot be read (${String(error)}); restore it from a backup.`);
  }
}

const freshSecrets = (dataVersion: number): FolderSecrets => ({
  dataVersion,
  databasePassword: randomBytes(24).toString('hex'),
  masterKey: randomBytes(32).toString('base64'),
  secret: randomBytes(32).toString('hex'),
});

/**
 * Opens the folder that holds everything this installation keeps, and makes it where it is not there.
 * @param version timestamp of the newest migration that this program knows
 * @throws StartError where the folder was written by a newer program, or the disk is nearly full
 */
export async function openDataFolder(folder: string, version: number): Promise<DataFolder> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new StartError(
      `The data folder ${path} cannot be made (${String(error)}); set MEDSPIL_DATA_DIR to another.`,
    );
  }
  const { bavail, bsize } = await statfs(path);
  if (bavail * bsize < LEAST_FREE_BYTES) {
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    throw new StartError(`Only ${free} MB of disk are free at ${path}; Medspil needs at least 500 MB.`);
  }
  const file = join(path, FILE);
  const isNew = !existsSync(file);
  const secrets = isNew ? freshSecrets(version) : await readSecrets(file);
  if (secrets.dataVersion > version) {
    throw new StartError(
      `The data folder ${path} was written by a newer Medspil (data version ${secrets.dataVersion}, this program knows ` +
        `${version}); start that version, or set MEDSPIL_DATA_DIR to another folder.`,
    );
  }
  await writePrivately(file, JSON.stringify({ ...secrets, dataVersion: version }, null, 2));
  return { path, isNew, secrets, file: (name) => join(path, name) };
}
