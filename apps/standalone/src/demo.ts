import 'reflect-metadata';
import { Console } from 'node:console';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform';
import { mainJob } from './demo/main-job.js';
import { printed } from './demo/print-result.js';
import { makeDemo } from './demo-data.js';
import { startStandalone } from './standalone.js';

// `npm run demo`: the main job once, in a throw-away database, over HTTP. With --json the result as one JSON object.
const asJson = process.argv.includes('--json');
// Standard output is for the result alone; whatever the parts say on the way goes to standard error.
globalThis.console = new Console(process.stderr, process.stderr);
const tell = (message: string): void => {
  console.error(message);
};

const folder = await mkdtemp(join(tmpdir(), 'medspil-demo-'));
try {
  const standalone = await startStandalone({
    folder,
    port: await freePort(),
    logLevel: 'error',
    progress: tell,
  });
  try {
    tell('Making the demo market …');
    const accounts = await makeDemo(standalone);
    const result = await mainJob(standalone.settings.publicUrl, standalone.inboxUrl, accounts, tell);
    process.stdout.write(`${asJson ? JSON.stringify(result, null, 2) : printed(result)}\n`);
  } finally {
    await standalone.stop();
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();
