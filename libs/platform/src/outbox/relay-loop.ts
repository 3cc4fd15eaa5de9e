import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Log } from '../logs/log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { UnknownJobs } from '../jobs/unknown-jobs.js';
import { OutboxRelay } from './outbox-relay.js';

const POLL_MS = 1000;
const UNKNOWN_MS = 60 * 1000;
const TIDY_MS = 60 * 60 * 1000;

/**
 * Runs the relay whenever the database says that a row was added, and once a second for rows that become due. What was handed over
 * is looked up once a second too: as many rows as a look takes, and more at once only while it finds jobs that are gone.
 */
@Injectable()
export class RelayLoop implements BeforeApplicationShutdown {
  private listener: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private timers: NodeJS.Timeout[] = [];
  private round: Promise<void> | undefined;
  private again = false;
  private lookUpDue = false;
  private stopped = false;

  constructor(
    private readonly relay: OutboxRelay,
    private readonly unknown: UnknownJobs,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  start(): void {
    this.every(POLL_MS, () => {
      this.lookUpDue = true;
      this.wake();
      if (!this.listener) this.listening = this.listen();
    });
    this.every(UNKNOWN_MS, () => {
      this.attempt(this.unknown.giveUpStale(), 'outbox rows of unknown jobs were not looked at');
    });
    this.every(TIDY_MS, () => {
      this.attempt(this.relay.forgetFinished(), 'finished outbox rows were not deleted');
    });
    this.listening = this.listen();
    this.wake();
  }

  private every(milliseconds: number, work: () => void): void {
    this.timers.push(setInterval(work, milliseconds));
  }

  private attempt(work: Promise<void>, failure: string): void {
    work.catch((error: unknown) => {
      this.log.warn({ error: String(error) }, failure);
    });
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.round) {
      this.again = true;
      return;
    }
    this.round = this.runOnce().finally(() => {
      this.round = undefined;
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  private async runOnce(): Promise<void> {
    try {
      const lookUp = this.lookUpDue;
      this.lookUpDue = false;
      while ((await (lookUp ? this.relay.handOverDue() : this.relay.handOverNew())) > 0 && !this.stopped);
    } catch (error) {
      this.log.warn({ error: String(error) }, 'relay round failed; the next one follows');
    }
  }

  /** Without this connection the relay still works, a second later. */
  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'medspil-relay',
    });
    this.listener = client;
    const lost = () => {
      if (this.listener === client) this.listener = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => {
      this.wake();
    });
    try {
      await client.connect();
      await client.query('LISTEN outbox');
    } catch (error) {
      lost();
      if (this.stopped) return;
      this.log.warn({ error: String(error) }, 'relay cannot listen; it polls');
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.round;
    await this.listening;
    await this.listener?.end().catch(() => undefined);
  }
}
