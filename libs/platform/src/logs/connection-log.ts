import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Log } from './log.js';

/** Tells of connections that break, but for those that break because the process stops: a pool ends before its last sockets. */
@Injectable()
export class ConnectionLog implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(private readonly log: Log) {}

  /** A listener for `error` events of what `fields` names. */
  teller(fields: Readonly<Record<string, string>>, message: string): (error: Error) => void {
    return (error) => {
      if (!this.stopping) this.log.warn({ ...fields, error: error.message }, message);
    };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }
}
