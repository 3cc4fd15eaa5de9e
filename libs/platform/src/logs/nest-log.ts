import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Lets the framework's own lines come out in the shape of ours. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, source?: unknown): void {
    this.target.debug({ source }, String(message));
  }

  warn(message: unknown, source?: unknown): void {
    this.target.warn({ source }, String(message));
  }

  error(message: unknown, stack?: unknown, source?: unknown): void {
    this.target.error({ source, stack }, String(message));
  }
}
