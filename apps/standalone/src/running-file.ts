import { rm } from 'node:fs/promises';
import type { Settings } from '#platform';
import { writePrivately, type DataFolder } from './data-folder.js';

/**
 * Leaves in the data folder, while this process runs, what a command beside it needs to reach the same database and queues
 * (`npm run import`, `npm run reference`).
 * @returns how to take it away again
 */
export async function writeRunningFile(folder: DataFolder, settings: Settings): Promise<() => Promise<void>> {
  const path = folder.file('running.json');
  const environment = {
    DATABASE_URL: settings.databaseUrl,
    SMTP_URL: settings.mail.url,
    MAIL_FROM: settings.mail.from,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    MEDSPIL_MASTER_KEY: folder.secrets.masterKey,
    MEDSPIL_SECRET: folder.secrets.secret,
  };
  await writePrivately(path, JSON.stringify({ pid: process.pid, environment }, null, 2));
  return () => rm(path, { force: true });
}
