import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDataFolder } from '../src/data-folder.js';
import { lockFolder } from '../src/folder-lock.js';
import { StartError } from '../src/start-error.js';

describe('a data folder', () => {
  let path: string;
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'medspil-folder-'));
  });
  afterEach(() => rm(path, { recursive: true }));
  const kept = async () => JSON.parse(await readFile(join(path, 'medspil.json'), 'utf8')) as object;

  it('names the newest migration only once it has run', async () => {
    const folder = await openDataFolder(path, 7);
    expect(await kept()).toMatchObject({ dataVersion: 0, demoMade: false });
    await folder.note({ dataVersion: 7 });
    await openDataFolder(path, 9);
    expect(await kept()).toMatchObject({ dataVersion: 7, secret: folder.secrets.secret });
    await expect(openDataFolder(path, 6)).rejects.toThrow(StartError);
  });

  it('counts as whole where it is from before that was noted', async () => {
    await writeFile(join(path, 'medspil.json'), JSON.stringify({ dataVersion: 3, secret: 's' }));
    expect((await openDataFolder(path, 7)).secrets).toMatchObject({ demoMade: true, secret: 's' });
  });

  it('is locked by one process that runs', async () => {
    const lock = join(path, 'medspil.pid');
    await writeFile(lock, String(process.ppid));
    await expect(lockFolder(path)).rejects.toThrow(`is in use by process ${process.ppid}`);
    // Written before the machine started: the number may be anybody's by now.
    await utimes(lock, new Date(0), new Date(0));
    const unlock = await lockFolder(path);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    await unlock();
    await expect(readFile(lock)).rejects.toThrow('ENOENT');
  });
});
