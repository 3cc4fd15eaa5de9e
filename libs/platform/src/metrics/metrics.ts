import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Log } from '../logs/log.js';
import { SETTINGS, type Settings } from '../settings/settings.js';

type Labels = Readonly<Record<string, string>>;

/** One value of a gauge that is looked up when somebody asks. */
export interface Reading {
  readonly value: number;
  readonly labels?: Labels;
}

/** From quick answers to jobs that run for minutes. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/**
 * What this process measures, for Prometheus. Whoever has something to tell declares it once, in its constructor; names begin
 * with `medspil_`, units stand at their end.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'metricsToken'>,
    private readonly log: Log,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Something that happens; the returned function notes one more. */
  counter<L extends string>(name: string, help: string, labelNames: readonly L[]) {
    const counter = new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
    return (labels: Readonly<Record<L, string>>): void => {
      counter.inc(labels);
    };
  }

  /** Something that takes time; the returned function notes how many seconds. */
  duration<L extends string>(name: string, help: string, labelNames: readonly L[]) {
    const histogram = new Histogram({
      name,
      help,
      labelNames: [...labelNames],
      buckets: SECONDS,
      registers: [this.registry],
    });
    return (seconds: number, labels: Readonly<Record<L, string>>): void => {
      histogram.observe(labels, seconds);
    };
  }

  /** Something that is so many; looked up whenever somebody asks. Where that fails the gauge has no value, and the log says why. */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Promise<readonly Reading[]>,
  ): void {
    const { log } = this;
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      async collect() {
        gauge.reset();
        // Without labels a reset one says 0, which would be a value.
        if (labelNames.length === 0) gauge.remove();
        try {
          for (const { value, labels } of await read()) gauge.set({ ...labels }, value);
        } catch (error) {
          log.warn({ metric: name, error: String(error) }, 'a metric could not be read');
        }
      },
    });
  }

  /** All of it in Prometheus' text format. */
  exposition(): Promise<string> {
    return this.registry.metrics();
  }

  /** The token that a reader has to present; without one only this machine may read. */
  get token(): string | undefined {
    return this.settings.metricsToken;
  }
}
