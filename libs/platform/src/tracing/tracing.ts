import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings/settings.js';

/** Sends traces to an OTLP receiver where the settings name one. Otherwise nothing of it is even loaded. */
@Injectable()
export class Tracing implements OnModuleInit, OnApplicationShutdown {
  private stop: (() => Promise<void>) | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'tracing'>) {}

  /** Whether traces are sent. */
  get on(): boolean {
    return this.settings.tracing !== undefined;
  }

  async onModuleInit(): Promise<void> {
    if (!this.settings.tracing) return;
    const { startTracing } = await import('./start-tracing.js');
    this.stop = startTracing(this.settings.tracing);
  }

  /** Sends what is left. */
  async onApplicationShutdown(): Promise<void> {
    await this.stop?.();
  }
}
