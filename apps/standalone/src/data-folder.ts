import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.js';

const LEAST_FREE_BYTES = 500 * 1024 * 1024;
const FILE = 'medspil.json';

/** What `npm start` prints of the demo accounts, for whoever looks for it later. */
export const DEMO_ACCOUNTS = 'demo-accounts.json';

/** What a data folder keeps beside the database. Readable by its owner alone. */
interface FolderSecrets {
  /** Timestamp of the newest migration that has run on this folder's database. */
  readonly dataVersion: number;
  readonly databasePassword: string;
  readonly masterKey: string;
  readonly secret: string;
  /** Whether the first start came to its end: until then the database holds nothing that anybody entered. */
  readonly demoMade: boolean;
}

export interface DataFolder {
  readonly path: string;
  readonly isNew: boolean;
  readonly secrets: FolderSecrets;
  file(name: string): string;
  /** Notes what holds from now on. */
  note(change: Partial<Pick<FolderSecrets, 'dataVersion' | 'demoMade'>>): Promise<void>;
}

/** Writes a file that only its owner can read, whole or not at all. */
export async function writePrivately(path: string, content: string): Promise<void> {
  // Written beside and renamed, so that a crash leaves the old file or the new one, never half of one.
  await writeFile(`${path}.new`, content, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function readSecrets(path: string): Promise<FolderSecrets> {
  try {
    // Folders from before the note was made are whole, or their owner removes them: nothing is deleted on a guess.
    return {
      demoMade: true,
      ...(JSON.parse(await readFile(path, 'utf8')) as Omit<FolderSecrets, 'demoMade'>),
    };
  } catch (error) {
    throw new StartError(`The file ${path} cannot be read (${String(error)}); restore it from a backup.`);
  }
}

const freshSecrets = (): FolderSecrets => ({
  dataVersion: 0,
  databasePassword: randomBytes(24).toString('hex'),
  masterKey: randomBytes(32).toString('base64'),
  secret: randomBytes(32).toString('hex'),
  demoMade: false,
});

/** @throws StartError where the folder cannot be made, or the disk is nearly full */
export async function makeFolder(folder: string): Promise<string> {
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
  return path;
}

/**
 * Opens the folder that holds everything this installation keeps, and makes its secrets where it has none. Whoever calls has
 * {@link lockFolder}'s lock, so that two first starts do not make two sets of secrets.
 * @param version timestamp of the newest migration that this program knows
 * @throws StartError where the folder was written by a newer program
 */
export async function openDataFolder(path: string, version: number): Promise<DataFolder> {
  const file = join(path, FILE);
  const isNew = !existsSync(file);
  let secrets = isNew ? freshSecrets() : await readSecrets(file);
  if (secrets.dataVersion > version) {
    throw new StartError(
      `The data folder ${path} was written by a newer Medspil (data version ${secrets.dataVersion}, this program knows ` +
        `${version}); start that version, or set MEDSPIL_DATA_DIR to another folder.`,
    );
  }
  const note: DataFolder['note'] = async (change) => {
    secrets = { ...secrets, ...change };
    await writePrivately(file, JSON.stringify(secrets, null, 2));
  };
  if (isNew) await note({});
  return { path, isNew, secrets, file: (name) => join(path, name), note };
}
