import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Log } from '../logs/log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { OutboxRelay } from './outbox-relay.js';

const POLL_MS = 1000;
const TIDY_MS = 60 * 60 * 1000;

/** Runs the relay whenever the database says that a row was added, and once a second for rows that become due. */
@Injectable()
export class RelayLoop implements BeforeApplicationShutdown {
  private listener: pg.Client | undefined;
  private listening: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private tidying: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly relay: OutboxRelay,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.wake();
      if (!this.listener) this.listening = this.listen();
    }, POLL_MS);
    this.tidying = setInterval(() => {
      this.relay.forgetFinished().catch((error: unknown) => {
        this.log.warn({ error: String(error) }, 'finished outbox rows were not deleted');
      });
    }, TIDY_MS);
    this.listening = this.listen();
    this.wake();
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
      while ((await this.relay.handOverDue()) > 0 && !this.stopped);
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
    clearInterval(this.timer);
    clearInterval(this.tidying);
    await this.round;
    await this.listening;
    await this.listener?.end().catch(() => undefined);
  }
}
