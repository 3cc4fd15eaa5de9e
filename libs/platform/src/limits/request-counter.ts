import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Log } from '../logs/log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { openCounterStore, type CounterStore } from './counter-store.js';
import { LIMIT_NAMES, type Limit, type LimitName } from './limit.js';

/** How much of a limit somebody has left. */
export interface Standing {
  readonly name: LimitName;
  readonly limit: Limit;
  readonly allowed: boolean;
  readonly remaining: number;
  /** Until the window ends and everything is there again. */
  readonly resetSeconds: number;
}

interface Counters {
  readonly store: CounterStore;
  readonly shared: ReadonlyMap<LimitName, RateLimiterAbstract>;
  readonly own: ReadonlyMap<LimitName, RateLimiterAbstract>;
}

/**
 * Counts what callers do, all processes together: on Redis where one is set, else on PostgreSQL. While the store does not
 * answer each process counts for itself, so that limits still hold (per process) and nobody is locked out.
 */
@Injectable()
export class RequestCounter implements OnApplicationShutdown {
  private counters: Counters | undefined;
  private storeAnswers = true;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly log: Log,
  ) {}

  /** Counts one more of `who`, who is kept as a keyed hash only. */
  async count(name: LimitName, who: string): Promise<Standing> {
    const key = createHmac('sha256', this.settings.secret).update(who).digest('base64url');
    const limit = this.settings.limits[name];
    const { store, shared, own } = this.opened();
    try {
      await store.ready;
      const counted = await consume(shared.get(name), key);
      this.noteStore(true);
      return standingOf(name, limit, counted);
    } catch (error) {
      this.noteStore(false, error);
      return standingOf(name, limit, await consume(own.get(name), key));
    }
  }

  /** Deletes counts whose window is over. */
  forgetExpired(): Promise<void> {
    return this.opened().store.forgetExpired();
  }

  /** Opened with the first request, for commands that answer none. */
  private opened(): Counters {
    return (this.counters ??= this.open());
  }

  private open(): Counters {
    const { limits } = this.settings;
    const store = openCounterStore(this.settings);
    return {
      store,
      shared: new Map(LIMIT_NAMES.map((name) => [name, store.counter(name, limits[name])])),
      own: new Map(
        LIMIT_NAMES.map((name) => [
          name,
          new RateLimiterMemory({
            keyPrefix: name,
            points: limits[name].most,
            duration: limits[name].seconds,
          }),
        ]),
      ),
    };
  }

  /** Said when it begins and when it ends, not with every request. */
  private noteStore(answers: boolean, error?: unknown): void {
    if (answers === this.storeAnswers) return;
    this.storeAnswers = answers;
    if (answers) this.log.warn({}, 'limits are counted by all processes together again');
    else this.log.error({ error: String(error) }, 'limits are counted by this process alone');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.counters?.store.close();
  }
}

interface Counted {
  readonly allowed: boolean;
  readonly result: RateLimiterRes;
}

/** The library rejects with its result where nothing is left, and with an error where the store failed. */
async function consume(counter: RateLimiterAbstract | undefined, key: string): Promise<Counted> {
  if (!counter) throw new Error('there is no such limit');
  try {
    return { allowed: true, result: await counter.consume(key) };
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return { allowed: false, result: refused };
    throw refused;
  }
}

const standingOf = (name: LimitName, limit: Limit, { allowed, result }: Counted): Standing => ({
  name,
  limit,
  allowed,
  remaining: allowed ? Math.max(0, result.remainingPoints) : 0,
  resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
});
