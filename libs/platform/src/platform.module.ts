import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { databaseOptions, type EntityClass, type MigrationClass } from './database/database-options.js';
import { Transactions } from './database/transactions.js';
import { Readiness } from './health/readiness.js';
import { Idempotency } from './idempotency/idempotency.js';
import { IdempotencyKeyEntity } from './idempotency/idempotency-key.entity.js';
import { JobHandlers } from './jobs/job-handlers.js';
import { JobQueues } from './jobs/job-queues.js';
import { JobRunner } from './jobs/job-runner.js';
import { JobSchedules } from './jobs/job-schedules.js';
import { Questions } from './jobs/questions.js';
import { UnknownJobs } from './jobs/unknown-jobs.js';
import { RequestCounter } from './limits/request-counter.js';
import { ConnectionLog } from './logs/connection-log.js';
import { Log } from './logs/log.js';
import { Mailer } from './mail/mailer.js';
import { Postbox } from './mail/postbox.js';
import { HouseMetrics } from './metrics/house-metrics.js';
import { Metrics } from './metrics/metrics.js';
import { Outbox } from './outbox/outbox.js';
import { DeadLetters } from './outbox/dead-letters.js';
import { OutboxEntity } from './outbox/outbox.entity.js';
import { OutboxErrorEntity } from './outbox/outbox-error.entity.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { RelayLoop } from './outbox/relay-loop.js';
import { CpvList } from './reference-lists/cpv-list.js';
import { ReferenceListEntryEntity } from './reference-lists/reference-list-entry.entity.js';
import { SETTINGS, type Settings } from './settings/settings.js';
import { Tracing } from './tracing/tracing.js';

export const PLATFORM_ENTITIES: readonly EntityClass[] = [
  OutboxEntity,
  OutboxErrorEntity,
  ReferenceListEntryEntity,
  IdempotencyKeyEntity,
];

const PARTS = [
  ConnectionLog,
  Transactions,
  Outbox,
  DeadLetters,
  OutboxRelay,
  RelayLoop,
  JobQueues,
  JobHandlers,
  JobRunner,
  JobSchedules,
  UnknownJobs,
  Questions,
  Mailer,
  Postbox,
  RequestCounter,
  Idempotency,
  Metrics,
  HouseMetrics,
  Tracing,
];

/** Database, outbox, queues, mail, logs: once a process, for every library. */
@Module({})
export class PlatformModule {
  static forRoot(
    settings: Settings,
    entities: readonly EntityClass[],
    migrations: readonly MigrationClass[],
  ): DynamicModule {
    const settingsProvider = { provide: SETTINGS, useValue: settings };
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...databaseOptions(settings.databaseUrl, [...PLATFORM_ENTITIES, ...entities], migrations),
          retryAttempts: 3,
          retryDelay: 1000,
        }),
      ],
      providers: [settingsProvider, Log, Readiness, CpvList, ...PARTS],
      exports: [SETTINGS, Log, Readiness, CpvList, ...PARTS],
    };
  }
}
