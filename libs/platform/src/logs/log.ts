import { Inject, Injectable } from '@nestjs/common';
import { destination, pino, type Logger, type LoggerOptions } from 'pino';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { currentLogContext } from './log-context.js';

type Fields = Readonly<Record<string, unknown>>;

/** Names under which secrets travel; their values never reach a log line. */
const SECRETS = ['password', 'token', 'apiKey', 'secret', 'authorization', 'cookie', 'masterKey'];

/** Structured log: one JSON object a line on standard output, with the request's or job's ids. */
@Injectable()
export class Log {
  private readonly pino: Logger;

  constructor(@Inject(SETTINGS) settings: Pick<Settings, 'logLevel'>) {
    const options: LoggerOptions = {
      level: settings.logLevel,
      // A copy: pino writes a line's own fields onto what it is given, and they must not reach later lines.
      mixin: () => ({ ...currentLogContext() }),
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '(hidden)' },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
    };
    // Written at once: a line that waits in a buffer comes out of order, or twice, where the process exits meanwhile.
    this.pino = pino(options, destination({ dest: 1, sync: true }));
  }

  debug(fields: Fields, message: string): void {
    this.pino.debug(fields, message);
  }

  info(fields: Fields, message: string): void {
    this.pino.info(fields, message);
  }

  warn(fields: Fields, message: string): void {
    this.pino.warn(fields, message);
  }

  error(fields: Fields, message: string): void {
    this.pino.error(fields, message);
  }
}
