import 'reflect-metadata';
import { LOG_LEVELS, parseLimits, type Settings } from '#platform';
import { announce } from './announce.js';
import { ensureDemo } from './demo-data.js';
import { StartError } from './start-error.js';
import { startStandalone } from './standalone.js';

function wantedLogLevel(): Settings['logLevel'] {
  const text = process.env.LOG_LEVEL ?? 'warn';
  const level = LOG_LEVELS.find((one) => one === text);
  if (level) return level;
  throw new StartError(`LOG_LEVEL is "${text}"; it takes one of ${LOG_LEVELS.join(', ')}.`);
}

function wantedPort(): number {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StartError(`PORT is "${text}"; it takes a number from 1 to 65535.`);
}

function wantedLimits(): Settings['limits'] {
  const text = process.env.RATE_LIMITS ?? '';
  const limits = parseLimits(text);
  if (limits) return limits;
  throw new StartError(`RATE_LIMITS is "${text}"; it takes limits like caller=6000/60,sign-in=30/60.`);
}

const asked = { toStop: false };

try {
  if (process.env.DATABASE_URL !== undefined) {
    throw new StartError(
      'DATABASE_URL is set, and `npm start` runs on its own database with demo accounts; use `npm run start:api` and `npm run start:worker`, or unset it.',
    );
  }
  const started = Date.now();
  const standalone = await startStandalone({
    folder: process.env.MEDSPIL_DATA_DIR ?? 'var',
    port: wantedPort(),
    logLevel: wantedLogLevel(),
    limits: wantedLimits(),
    progress: (message) => {
      console.log(message);
    },
  });
  const stop = (): void => {
    // Asked twice, it stops at once; the database still stops in order.
    if (asked.toStop) process.exit(130);
    asked.toStop = true;
    console.log('\nStopping …');
    void standalone.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const accounts = await ensureDemo(standalone, (message) => {
    console.log(message);
  });
  announce(standalone, accounts, Date.now() - started);
} catch (error) {
  // What stopping interrupts fails, and is none of the user's business; stop() ends the process.
  if (!asked.toStop) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}
