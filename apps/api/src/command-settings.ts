import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSettings, SettingsError, type Settings } from '#platform';

interface RunningStandalone {
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Settings of a command: the environment's or, where it names no database, those of the `npm start` that runs on this
 * machine, which leaves them in its data folder while it runs.
 * @throws SettingsError where there is neither
 */
export async function commandSettings(env: NodeJS.ProcessEnv = process.env): Promise<Settings> {
  if (env.DATABASE_URL !== undefined) return parseSettings(env);
  const file = join(env.MEDSPIL_DATA_DIR ?? 'var', 'running.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingsError(
      'No database: set DATABASE_URL (and the other settings), or run this beside a running `npm start` with the same MEDSPIL_DATA_DIR.',
    );
  });
  const { environment } = JSON.parse(text) as RunningStandalone;
  return parseSettings({ ...environment, LOG_LEVEL: env.LOG_LEVEL ?? 'error' });
}
