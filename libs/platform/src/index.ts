export { databaseInstant } from './database/database-instant.js';
export { databaseOptions, type EntityClass, type MigrationClass } from './database/database-options.js';
export { isId, newId } from './database/new-id.js';
export { Transactions } from './database/transactions.js';
export { startEmbeddedPostgres, type EmbeddedDatabase } from './embedded/embedded-postgres.js';
export { freePort } from './embedded/free-port.js';
export { DomainError, type ErrorKind, type FieldProblem } from './errors/domain.error.js';
export { Readiness, type Check } from './health/readiness.js';
export {
  defineJob,
  definedJobs,
  emptyPayload,
  QUEUES,
  stringsPayload,
  type JobDefinition,
  type QueueName,
} from './jobs/job-definition.js';
export { JobAlreadyFinished, JobHandlers, type JobRun } from './jobs/job-handlers.js';
export { JobQueues } from './jobs/job-queues.js';
export { JobRunner } from './jobs/job-runner.js';
export { JobSchedules } from './jobs/job-schedules.js';
export { Questions } from './jobs/questions.js';
export { Idempotency } from './idempotency/idempotency.js';
export { DEFAULT_LIMITS, type LimitName } from './limits/limit.js';
export { parseLimits } from './limits/parse-limits.js';
export { RequestCounter, type Standing } from './limits/request-counter.js';
export { Log } from './logs/log.js';
export { currentLogContext, withLogContext } from './logs/log-context.js';
export { Metrics, type Reading } from './metrics/metrics.js';
export { requireMetricsReader } from './metrics/metrics-access.js';
export { NestLog } from './logs/nest-log.js';
export { deliveryProblem, type DeliveryProblem } from './mail/delivery-problem.js';
export { Mailer, type Mail } from './mail/mailer.js';
export { Postbox } from './mail/postbox.js';
export type { DeadLetter, DeadLetterFilter, JobError } from './outbox/dead-letter.js';
export { DeadLetters } from './outbox/dead-letters.js';
export { Outbox } from './outbox/outbox.js';
export { OutboxRelay } from './outbox/outbox-relay.js';
export { RelayLoop } from './outbox/relay-loop.js';
export { etagOf, requireVersion } from './paging/if-match.js';
export { decodeCursor, encodeCursor, pageOf, type Page, type PageRequest } from './paging/page.js';
export { PLATFORM_ENTITIES, PlatformModule } from './platform.module.js';
export { CpvList } from './reference-lists/cpv-list.js';
export { Conditions } from './search/conditions.js';
export {
  divisionCounts,
  facetCounts,
  regionCounts,
  type FacetCount,
  type FacetGroup,
} from './search/facets.js';
export { meantBy } from './search/nearest-words.js';
export { readSearch, type TextQuery } from './search/read-search.js';
export { runStatement, type Statement } from './search/statement.js';
export { searchTextProblems } from './search/search-text.js';
export { cpvBranchProblems, unknownCpvProblems } from './search/unknown-cpv.js';
export { LOG_LEVELS, parseSettings } from './settings/parse-settings.js';
export { SettingsError } from './settings/refuse.js';
export type { CvrClaim, OidcProviderSettings, OidcSettings } from './settings/oidc-settings.js';
export { SETTINGS, type MailSettings, type QueueSettings, type Settings } from './settings/settings.js';
export { currentTraceId, traceOf } from './tracing/spans.js';
export { minorUnits } from './database/minor-units.js';
export { stated, type Stated } from './database/stated.js';
export { cpvWarnings, oneCpvWarning } from './fields/cpv-warnings.js';
export {
  areaProblems,
  areaSuggestions,
  type AreaSuggestions,
  cpvProblems,
  CURRENCIES,
  dayProblems,
  isDay,
  listProblems,
  moneyProblems,
  oneAreaProblem,
  oneCpvProblem,
  oneTermProblem,
  termProblems,
  textProblems,
} from './fields/field-rules.js';
export type { Money } from './fields/money.js';
